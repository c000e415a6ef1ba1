import { decodeText } from './open/decode';
import { openDocx } from './open/docx';
import { openHtml } from './open/html';
import { openMarkdown, openText } from './open/text';
import { Unreadable } from './open/unreadable';

/** The text of a document. */
export interface DocumentText {
  paragraphs: string[];
  /** Whether it has tracked changes, which were read as accepted. */
  isTracked: boolean;
}

/** What a file says, or why it cannot be opened, in words for the person who opened it. */
type OpenedDocument = DocumentText | { problem: string };

/** Longest text that is opened or checked: about 200 pages. */
export const MOST_CHARACTERS = 800_000;
/** A document may hold pictures beside its text. */
const MOST_BYTES = 50_000_000;

const TOO_LONG = 'The text has more than 200 pages. Open it in parts.';
const WORD = 'Open it in a word processor, save it as .docx and open that.';

/** Opens a document as paragraphs of plain text. Takes any bytes; runs in a page and in a worker. */
export function openDocument(name: string, bytes: Uint8Array): OpenedDocument {
  try {
    const text = read(name, bytes);
    const paragraphs = text.paragraphs
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
    if (paragraphs.length === 0) return { problem: 'The file has no text in it.' };
    const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (length > MOST_CHARACTERS) {
      return { problem: TOO_LONG };
    }
    return { ...text, paragraphs };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    return { problem: `The file is damaged or is not what its name says. ${WORD}` };
  }
}

/** @throws Unreadable with the reason in words, other errors for damaged files */
function read(name: string, bytes: Uint8Array): DocumentText {
  if (bytes.length === 0) throw new Unreadable('The file is empty.');
  if (bytes.length > MOST_BYTES) {
    throw new Unreadable('The file is larger than 50 MB. Save it without its pictures.');
  }
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const kind = contentKind(bytes);
  if (kind === 'pdf') {
    throw new Unreadable('This is a PDF. Copy its text and paste it, or open the original.');
  }
  if (kind === 'ole') {
    throw new Unreadable(
      `The file is protected by a password or in an old format of Word. Take the password off, or save it as .docx.`,
    );
  }
  switch (extension) {
    case 'docx':
      if (kind !== 'zip')
        throw new Unreadable(`This is not a .docx file, whatever its name. ${WORD}`);
      return openDocx(bytes, MOST_CHARACTERS);
    case 'txt':
    case 'md':
    case 'markdown':
    case 'html':
    case 'htm':
      if (kind === 'zip') throw new Unreadable(`This is not a text, whatever its name. ${WORD}`);
      return { paragraphs: readText(extension, bytes), isTracked: false };
    default:
      throw new Unreadable('Files that can be opened end in .txt, .md, .html or .docx.');
  }
}

function readText(extension: string, bytes: Uint8Array): string[] {
  const isHtml = extension.startsWith('htm');
  const text = decodeText(bytes, isHtml);
  if (text.length > MOST_CHARACTERS * 10) throw new Unreadable(TOO_LONG);
  if (isHtml) return openHtml(text);
  return extension === 'txt' ? openText(text) : openMarkdown(text);
}

/** What the first bytes of a file say that it is. */
function contentKind(bytes: Uint8Array): 'zip' | 'ole' | 'pdf' | 'other' {
  const begins = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  return begins(0x25, 0x50, 0x44, 0x46) ? 'pdf' : 'other';
}
