import { HEADINGS, openPoints } from '../exportRows';
import { placeholderOf } from '../numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Note, Run } from '../types';
import { dateInWords } from './dateInWords';
import { indentAt, numberingPart } from './levels';
import { outlineOf, type Item } from './outline';
import { footerPart, section } from './page';
import { bold, hang, unnumbered } from './properties';
import { provenanceLinks, provenanceXml } from './provenance';
import { Bookmarks } from './references';
import { paragraph, run } from './runs';
import { settingsPart } from './settings';
import { stylesPart } from './styles';
import { wordPackage, type WordPart } from './wordPackage';
import { value } from './xml';

/**
 * An assembled document as a .docx file: titles and paragraphs with the word processor's own
 * numbers, references as fields, what is still to be done, and a table of provenance. The same
 * document gives the same bytes.
 * @throws RangeError when the date of the document is not YYYY-MM-DD
 */
export async function documentDocx(
  document: AssembledDocument,
  options: { notes: boolean },
): Promise<Uint8Array> {
  const { title, date } = document;
  const parts = [stylesPart(), settingsPart(), numberingPart(), footerPart(title)];
  const body = bodyOf(document, options, parts);
  return wordPackage({ title, date, body, parts, links: provenanceLinks(document) });
}

function bodyOf(
  document: AssembledDocument,
  { notes }: { notes: boolean },
  parts: readonly WordPart[],
): string {
  const items = outlineOf(document);
  const writer = new ClauseWriter(items, new Bookmarks(document, items));
  return [
    paragraph('Title', run(document.title)),
    paragraph('Subtitle', run(dateInWords(document.date))),
    ...document.clauses.map(
      (clause) => writer.clause(clause) + (notes ? notesXml(clause.notes) : ''),
    ),
    remaining(document),
    provenanceXml(document),
    section(parts),
  ].join('');
}

class ClauseWriter {
  constructor(
    private readonly items: ReadonlyMap<string, Item>,
    private readonly bookmarks: Bookmarks,
  ) {}

  clause({ key, title, blocks }: AssembledClause): string {
    return this.item(key, run(title)) + blocks.map((block) => this.block(block)).join('');
  }

  private block({ key, runs }: AssembledBlock): string {
    return this.item(key, runs.map((piece) => this.runXml(piece)).join(''));
  }

  private item(key: string, content: string): string {
    const item = this.items.get(key);
    const { level = 1, label = '', counted = false } = item ?? {};
    const marked = this.bookmarks.mark(key, content);
    const style = level === 0 ? 'Heading1' : `Clause${level}`;
    if (counted) return paragraph(style, marked);
    const number = label === '' ? '' : run(`${label}\t`);
    return paragraph(style, number + marked, uncounted(level, label === ''));
  }

  private runXml(piece: Run): string {
    if ('ref' in piece) return this.bookmarks.refer(piece.ref, piece.text);
    return 'unfilled' in piece ? unfilled(piece.unfilled) : run(piece.text);
  }
}

/** No number from the list; a paragraph without any begins where the text of the others does. */
function uncounted(level: number, flush: boolean): string {
  const { left, hanging } = indentAt(level);
  return unnumbered() + (flush ? hang(level === 0 ? 0 : left, 0) : hang(left, hanging));
}

function unfilled(name: string): string {
  return run(placeholderOf(name), value('w:rStyle', 'Unfilled') + value('w:highlight', 'yellow'));
}

function notesXml(notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  return paragraph('NoteHeading', run(HEADINGS.notes)) + notes.map(noteXml).join('');
}

function noteXml({ text, lead = '', isHeading }: Note): string {
  if (isHeading) return paragraph('NoteHeading', run(text));
  return paragraph('Note', run(lead, bold()) + run(text.slice(lead.length)));
}

/** What is still to be settled before the document can be used; nothing if nothing is. */
function remaining(document: AssembledDocument): string {
  const points = openPoints(document);
  if (points.length === 0) return '';
  const unfilledPoints = document.unfilled.map(({ name }, index) => {
    const placeholder = placeholderOf(name);
    return unfilled(name) + run((points[index] ?? '').slice(placeholder.length));
  });
  const others = points.slice(unfilledPoints.length).map((point) => run(point));
  return [
    paragraph('AnnexHeading', run(HEADINGS.open)),
    ...[...unfilledPoints, ...others].map((point) => paragraph('Normal', point)),
  ].join('');
}
