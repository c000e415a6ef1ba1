import { escapeMarkdown, escapeMarkdownLine } from './escape';
import { HEADINGS, headingOf, openPoints, provenanceRows, provenanceText } from './exportRows';
import { placeholderOf } from './numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Note, Run } from './types';

/** The document as Markdown (CommonMark with tables). Numbers are text, so that none changes. */
export function exportMarkdown(document: AssembledDocument): string {
  const open = openPoints(document);
  return joinParts([
    `# ${escapeMarkdown(document.title)}`,
    escapeMarkdown(document.date),
    ...document.clauses.flatMap(clauseParts),
    ...(open.length > 0 ? [`## ${HEADINGS.open}`, bullets(open)] : []),
    `## ${HEADINGS.provenance}`,
    escapeMarkdownLine(provenanceText(document)),
    provenanceTable(document),
  ]);
}

function joinParts(parts: string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function clauseParts(clause: AssembledClause): string[] {
  return [
    `## ${escapeMarkdown(headingOf(clause))}`,
    ...clause.blocks.map(line),
    ...(clause.notes.length > 0 ? [`### ${HEADINGS.notes}`, ...clause.notes.map(quote)] : []),
  ];
}

/** A paragraph or a part of one. Their labels show how they hang together; lists have none such. */
function line({ label, runs }: AssembledBlock): string {
  const text = runs.map(runMarkdown).join('').trim();
  if (label !== '') return `${label} ${text}`;
  const [first] = runs;
  return first && 'unfilled' in first ? text : text.replace(/^(\d*)([-+=.):])/, String.raw`$1\$2`);
}

function runMarkdown(run: Run): string {
  return 'unfilled' in run
    ? `**${escapeMarkdown(placeholderOf(run.unfilled))}**`
    : escapeMarkdown(run.text);
}

function quote({ text, lead = '', isHeading }: Note): string {
  if (isHeading || text === lead) return `> **${escapeMarkdown(text)}**`;
  if (lead === '') return `> ${escapeMarkdownLine(text)}`;
  return `> **${escapeMarkdown(lead)}**${escapeMarkdown(text.slice(lead.length))}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((text) => `- ${escapeMarkdownLine(text)}`).join('\n');
}

function provenanceTable(document: AssembledDocument): string {
  const rows = provenanceRows(document);
  const cells = rows.map((row) => [
    String(row.number),
    row.title,
    row.id,
    row.version,
    row.form,
    row.hash,
  ]);
  return [
    ['Clause', 'Title', 'Id', 'Version', 'Form', 'SHA-256', 'Address'],
    Array.from({ length: 7 }, () => '---'),
    ...cells.map((row, index) => [
      ...row.map(escapeMarkdown),
      addressMarkdown(rows[index]?.address ?? ''),
    ]),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function addressMarkdown(address: string): string {
  return /^https?:\/\/[\w./:~%-]+$/.test(address) ? `<${address}>` : escapeMarkdown(address);
}
