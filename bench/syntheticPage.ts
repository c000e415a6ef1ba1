import { capitalised, sentence, type Writer } from './phrases';
import { pickSome, type Random } from './random';

export interface KnownIds {
  sources: readonly string[];
  terms: readonly string[];
}

export interface SyntheticPage {
  id: string;
  text: string;
}

/**
 * A page of about 1,200 words in the handbook's form: six parts, each with a paragraph and a list
 * or table, eight citations and four terms.
 */
export function syntheticPage(
  number: number,
  writer: Writer,
  ids: KnownIds,
  random: Random,
): SyntheticPage {
  const title = capitalised(writer.words(4));
  const id = `${title.toLowerCase().replaceAll(' ', '-')}-${number}`;
  const cites = pickSome(ids.sources, 8, random).map((source) => `<Cite id="${source}" />`);
  const terms = pickSome(ids.terms, 4, random).map((term) => `<Term id="${term}" />`);
  const parts = Array.from({ length: 6 }, (_, index) =>
    part(writer, index, terms[index], [cites[index], index < 2 ? cites[6 + index] : undefined]),
  );
  return { id, text: [...frontMatter(id, title, number, writer), ...parts, ''].join('\n') };
}

function frontMatter(id: string, title: string, number: number, writer: Writer): string[] {
  return [
    '---',
    `id: ${id}`,
    'kind: guidance',
    `title: ${title}`,
    `description: ${sentence(writer.words(20)).slice(0, 199)}`,
    'status: draft',
    'owner: Handbook editors',
    'last_reviewed: 2026-01-01',
    'review_by: 2099-01-01',
    'sectors: [banks, platforms]',
    'jurisdictions: [INT]',
    'topics: [monitoring, records]',
    `sidebar_position: ${100 + number}`,
    '---',
    '',
  ];
}

function part(
  writer: Writer,
  index: number,
  term: string | undefined,
  [first = '', second = '']: readonly (string | undefined)[],
): string {
  const lead = term ? ` ${capitalised(writer.words(6))} ${term} ${writer.words(8)}.` : '';
  return [
    `## ${capitalised(writer.words(4))}`,
    `${writer.text(75)}${first}${lead}`,
    index === 2 ? table(writer) : list(writer, index % 2 === 0 ? '-' : '1.'),
    `### ${capitalised(writer.words(3))}`,
    `${writer.text(55)}${second}`,
    '',
  ].join('\n\n');
}

function list(writer: Writer, mark: string): string {
  return Array.from(
    { length: 5 },
    () => `${mark} **${capitalised(writer.words(2))}.** ${sentence(writer.words(11))}`,
  ).join('\n');
}

function table(writer: Writer): string {
  const row = (count: number) =>
    `| ${Array.from({ length: 3 }, () => capitalised(writer.words(count))).join(' | ')} |`;
  return [row(2), '|---|---|---|', ...Array.from({ length: 5 }, () => row(5))].join('\n');
}
