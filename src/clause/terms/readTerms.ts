import { openText } from '../open/text';
import { MOST_CHARACTERS, openDocument, type DocumentText } from '../openDocument';

/** Terms as they were given: pasted, or a file. */
export type Source = { text: string } | { name: string; bytes: ArrayBuffer };

/** Why terms could not be checked: `problem` is in words, from the opening of the file. */
export type TermsFault = 'empty' | 'long' | 'broken' | { problem: string };

type ReadTerms = DocumentText | { fault: TermsFault };

/** Reads the paragraphs. Total: what cannot be read is a fault. */
export function readTerms(source: Source): ReadTerms {
  const read = 'text' in source ? readText(source.text) : readFile(source);
  if ('fault' in read) return read;
  return read.paragraphs.some((text) => /\p{L}/u.test(text)) ? read : { fault: 'empty' };
}

function readText(text: string): ReadTerms {
  if (text.length > MOST_CHARACTERS) return { fault: 'long' };
  const paragraphs = openText(text).filter((paragraph) => paragraph !== '');
  return { paragraphs, isTracked: false };
}

function readFile(source: { name: string; bytes: ArrayBuffer }): ReadTerms {
  const opened = openDocument(source.name, new Uint8Array(source.bytes));
  return 'problem' in opened ? { fault: opened } : opened;
}
