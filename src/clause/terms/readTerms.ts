import { openText } from '../open/text';
import { MOST_CHARACTERS, openDocument } from '../openDocument';

/** Terms as they were given: pasted, or a file. */
export type Source = { text: string } | { name: string; bytes: ArrayBuffer };

/** Why terms could not be checked: `problem` is in words, from the opening of the file. */
export type TermsFault = 'empty' | 'long' | 'broken' | { problem: string };

/** Reads the paragraphs. Total: what cannot be read is a fault. */
export function readTerms(source: Source): { paragraphs: string[] } | { fault: TermsFault } {
  const read = 'text' in source ? readText(source.text) : readFile(source);
  if ('fault' in read) return read;
  return read.paragraphs.some((text) => /\p{L}/u.test(text)) ? read : { fault: 'empty' };
}

function readText(text: string): { paragraphs: string[] } | { fault: TermsFault } {
  if (text.length > MOST_CHARACTERS) return { fault: 'long' };
  return { paragraphs: openText(text).filter((paragraph) => paragraph !== '') };
}

function readFile(source: {
  name: string;
  bytes: ArrayBuffer;
}): { paragraphs: string[] } | { fault: TermsFault } {
  const opened = openDocument(source.name, new Uint8Array(source.bytes));
  return 'problem' in opened ? { fault: opened } : opened;
}
