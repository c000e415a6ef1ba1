import { HEADINGS, headingOf, openPoints, provenanceRows, provenanceText } from './exportRows';
import { formName } from './formNames';
import { runsText } from './texts';
import type { AssembledBlock, AssembledClause, AssembledDocument } from './types';

const WIDTH = 80;

/** The document as plain text, wrapped at 80 characters. */
export function exportText(document: AssembledDocument): string {
  const open = openPoints(document);
  const points = open.map((point) => wrapped(point, '- '));
  return `${[
    underlined(document.title, '='),
    document.date,
    ...document.clauses.flatMap(clauseParts),
    ...(open.length > 0 ? [underlined(HEADINGS.open, '-'), points.join('\n')] : []),
    underlined(HEADINGS.provenance, '-'),
    wrapped(provenanceText(document)),
    ...provenanceRows(document).map((row) =>
      [
        wrapped(`${row.title} (${row.id}), version ${row.version}, ${row.form}`, `${row.number}. `),
        `   ${row.address}`,
        `   ${row.hash}`,
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;
}

/** Where one clause comes from, for its provenance line. */
export interface ClauseOrigin {
  license: string;
  address: string;
  hash: string;
}

/**
 * One clause as plain text to be copied, its paragraphs not wrapped, with a line on its provenance
 * at the end where that is given.
 */
export function clauseText(
  clause: AssembledClause,
  { provenance }: { provenance?: ClauseOrigin } = {},
): string {
  const { title, version, variant } = clause;
  const origin = provenance && [
    `“${title}”, version ${version}, ${formName(variant)}, Coalition Handbook, ` +
      `${provenance.address}, ${provenance.license}. SHA-256 of the wording: ${provenance.hash}`,
  ];
  return `${[headingOf(clause), ...clause.blocks.map(blockText), ...(origin ?? [])].join('\n\n')}\n`;
}

function blockText({ label, depth, runs }: AssembledBlock): string {
  const indent = '   '.repeat(depth - 1);
  return indent + [label, runsText(runs)].filter((part) => part !== '').join(' ');
}

function clauseParts(clause: AssembledClause): string[] {
  const notes = clause.notes.map(({ text }) => wrapped(text, '  | ', '  | '));
  return [
    underlined(headingOf(clause), '-'),
    ...clause.blocks.map(blockPart),
    ...(notes.length > 0 ? [`  | ${HEADINGS.notes}\n  |\n${notes.join('\n  |\n')}`] : []),
  ];
}

function blockPart({ label, depth, runs }: AssembledBlock): string {
  const indent = depth > 1 ? ' '.repeat(6 + 5 * (depth - 2)) : '';
  const number = label === '' ? '' : label.padEnd(depth > 1 ? 4 : 5);
  return wrapped(runsText(runs), label === '' ? indent : `${indent}${number} `);
}

function underlined(text: string, mark: string): string {
  const lines = wrapped(text);
  const width = Math.max(...lines.split('\n').map(widthOf));
  return `${lines}\n${mark.repeat(width)}`;
}

/** Wraps at white space; what is longer than a line, such as an address, stays whole. */
function wrapped(text: string, first = '', rest = ' '.repeat(widthOf(first))): string {
  const lines: string[] = [];
  let line = first;
  let begun = false;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (begun && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      lines.push(line.trimEnd());
      line = rest;
      begun = false;
    }
    line += (begun ? ' ' : '') + word;
    begun = true;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** In characters as people count them, nearly: code points. */
function widthOf(text: string): number {
  return Array.from(text).length;
}
