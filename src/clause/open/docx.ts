import { Parser } from 'htmlparser2';
import { decodeText } from './decode';
import { DEEPEST } from './html';
import { Unreadable } from './unreadable';
import { readZip, unpack } from './zip';

/** The main part has marks around each word; twenty bytes for a character are usual, 60 many. */
const BYTES_PER_CHARACTER = 60;

/** What is not in the text: deleted, moved away, or another form of what is there already. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback']);

/** What a word processor marks as changed while it tracks changes of the text. */
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/**
 * The paragraphs of a .docx document with its insertions accepted and its deletions left out;
 * those of footnotes and endnotes come last. `isTracked` where it has such changes.
 */
export function openDocx(
  bytes: Uint8Array,
  mostCharacters: number,
): { paragraphs: string[]; isTracked: boolean } {
  const entries = readZip(bytes);
  const part = (pattern: RegExp) => [...entries.keys()].find((name) => pattern.test(name));
  const main = part(/^word\/document\d*\.xml$/);
  if (main === undefined) throw new Unreadable('The file holds no document of a word processor.');
  const parts = [main, part(/^word\/footnotes\.xml$/), part(/^word\/endnotes\.xml$/)];
  let left = mostCharacters * BYTES_PER_CHARACTER;
  const readers = parts.flatMap((name) => {
    const entry = name === undefined ? undefined : entries.get(name);
    if (!entry) return [];
    const xml = unpack(entry, left);
    left -= xml.length;
    return [read(decodeText(xml))];
  });
  return {
    paragraphs: readers.flatMap((reader) => reader.end()),
    isTracked: readers.some((reader) => reader.isTracked),
  };
}

/** A paragraph that is being read; text boxes put paragraphs into paragraphs. */
interface Open {
  text: string;
  /** Its end is deleted: the next paragraph goes on with it. */
  goesOn: boolean;
}

function read(xml: string): Reader {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(localName(name), attributes),
      onclosetag: (name) => reader.close(localName(name)),
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return reader;
}

/** Prefixes of names are free; files of all programs mean the same by what follows. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

class Reader {
  /** Whether the text has tracked changes. */
  isTracked = false;
  private readonly paragraphs: string[] = [];
  private readonly path: string[] = [];
  private readonly opened: Open[] = [];
  /** For each open element whether it is the beginning of something left out. */
  private readonly marks: boolean[] = [];
  private leftOut = 0;
  private carried = '';

  open(name: string, attributes: Record<string, string>): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.path.length > DEEPEST) {
      throw new Unreadable('The document is nested too deeply to be read.');
    }
    if (TRACKED.has(name)) this.isTracked = true;
    if (this.isLeftOut(name, attributes)) this.leftOut += 1;
    if (name === 'del' && parent === 'rPr' && this.path.at(-3) === 'pPr') {
      const paragraph = this.opened.at(-1);
      if (paragraph) paragraph.goesOn = true;
    }
    if (this.leftOut > 0) return;
    if (name === 'p') this.opened.push({ text: '', goesOn: false });
    // In the settings of a paragraph a tab is a place, not a character.
    if (parent === 'r') this.add(CHARACTERS[name] ?? '');
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'p' && this.leftOut === 0) this.closeParagraph();
    if (this.marks.pop()) this.leftOut -= 1;
  }

  text(text: string): void {
    if (this.leftOut === 0 && this.path.at(-1) === 't') this.add(text);
  }

  end(): string[] {
    return [...this.paragraphs, this.carried];
  }

  private isLeftOut(name: string, attributes: Record<string, string>): boolean {
    const isSeparator =
      (name === 'footnote' || name === 'endnote') &&
      Object.entries(attributes).some(
        ([key, value]) => localName(key) === 'type' && /separator/i.test(value),
      );
    const isOut = LEFT_OUT.has(name) || isSeparator;
    this.marks.push(isOut);
    return isOut;
  }

  private add(text: string): void {
    const paragraph = this.opened.at(-1);
    if (paragraph) paragraph.text += text;
  }

  private closeParagraph(): void {
    const paragraph = this.opened.pop();
    if (!paragraph) return;
    const text = this.carried + paragraph.text;
    this.carried = paragraph.goesOn ? text : '';
    if (!paragraph.goesOn) this.paragraphs.push(text);
  }
}

/** Elements of a run that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};
