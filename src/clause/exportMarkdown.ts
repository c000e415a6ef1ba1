import { escapeMarkdown, escapeMarkdownLine } from './escape';
import { HEADINGS, headingOf, openPoints, provenanceRows, provenanceText } from './exportRows';
import { placeholderOf } from './numbering';
import type { AssembledBlock, AssembledClause, AssembledDocument, Run } from './types';

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
    ...blockParts(clause.blocks),
    ...(clause.notes.length > 0 ? [`### ${HEADINGS.notes}`, ...clause.notes.map(quote)] : []),
  ];
}

/** Paragraphs stand apart; the parts of a paragraph are a list, nested as they are. */
function blockParts(blocks: readonly AssembledBlock[]): string[] {
  const parts: string[] = [];
  let list: string[] = [];
  const endList = () => {
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
  };
  for (const block of blocks) {
    if (block.depth > 1) {
      list.push(`${'  '.repeat(Math.max(0, block.depth - 2))}- ${line(block)}`);
    } else {
      endList();
      parts.push(line(block));
    }
  }
  endList();
  return parts;
}

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

function quote(note: string): string {
  return `> ${escapeMarkdownLine(note)}`;
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
