import { placeholderOf } from '../numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Run } from '../types';
import { dateInWords } from './dateInWords';
import { indentAt, numberingPart } from './levels';
import { outlineOf, type Item } from './outline';
import { footerPart, section } from './page';
import { hang, unnumbered } from './properties';
import { provenanceLinks, provenanceTable } from './provenance';
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
    paragraph('AnnexHeading', run('Provenance')),
    provenanceTable(document),
    // A body may not end with a table.
    paragraph('TableText', ''),
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

function notesXml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const heading = paragraph('NoteHeading', run('Notes for the drafter'));
  return heading + notes.map((note) => paragraph('Note', run(note))).join('');
}

/** What is still to be done before the document can be used; nothing if nothing is. */
function remaining({ unfilled: names, problems, clauses }: AssembledDocument): string {
  if (names.length === 0 && problems.length === 0) return '';
  const titles = new Map(clauses.map(({ id, title }) => [id, title]));
  return [
    paragraph('AnnexHeading', run('Still to be done')),
    ...problems.map((problem) => paragraph('Normal', run(problem))),
    ...names.map(({ name, label, clauses: users }) => {
      const places = users.map((id) => titles.get(id) ?? id).join('; ');
      return paragraph('Normal', unfilled(name) + run(` ${label} (${places})`));
    }),
  ].join('');
}
