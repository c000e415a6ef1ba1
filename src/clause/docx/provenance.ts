import {
  headingOf,
  HEADINGS,
  provenanceRows,
  provenanceText,
  type ProvenanceRow,
} from '../exportRows';
import type { AssembledDocument } from '../types';
import { TEXT_WIDTH } from './page';
import { size } from './properties';
import { paragraph, run } from './runs';
import { element, value } from './xml';

/** The last column has room for a hash on one line. */
const COLUMNS = [
  { title: 'Clause', width: 2100 },
  { title: 'Version', width: 950 },
  { title: 'Form', width: 1100 },
  { title: 'SHA-256 of the wording, and address', width: 4876 },
] as const;

/** The addresses that the table links to, in the order of its rows. */
export function provenanceLinks({ provenance }: AssembledDocument): string[] {
  return provenance.map(({ permalink }) => permalink).filter(isWebAddress);
}

/** What stands at the end and says where each clause comes from: date and licence, then a table. */
export function provenanceXml(document: AssembledDocument): string {
  return [
    paragraph('AnnexHeading', run(HEADINGS.provenance)),
    paragraph('Normal', run(provenanceText(document)), element('w:keepNext')),
    table(document),
    // A body may not end with a table.
    paragraph('TableText', ''),
  ].join('');
}

function table(document: AssembledDocument): string {
  const links = provenanceLinks(document);
  return element(
    'w:tbl',
    {},
    tableProperties(),
    element('w:tblGrid', {}, ...COLUMNS.map(({ width }) => element('w:gridCol', { 'w:w': width }))),
    row(
      COLUMNS.map(({ title }) => [run(title)]),
      'TableHeading',
      element('w:cantSplit') + element('w:tblHeader'),
    ),
    ...provenanceRows(document).map((item) =>
      row(cellsOf(item, links), 'TableText', element('w:cantSplit')),
    ),
  );
}

/** The cells of a row: the paragraphs of each. */
function cellsOf(item: ProvenanceRow, links: readonly string[]): string[][] {
  return [
    [run(headingOf(item)), run(item.id, size(14))],
    [run(item.version)],
    [run(item.form)],
    [run(item.hash, value('w:rStyle', 'Code')), link(item.address, links.indexOf(item.address))],
  ];
}

function tableProperties(): string {
  return element(
    'w:tblPr',
    {},
    value('w:tblStyle', 'Provenance'),
    element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1 }),
    value('w:tblCaption', 'Where the clauses come from'),
  );
}

function row(cells: readonly string[][], style: string, properties: string): string {
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, properties),
    ...cells.map((cell, index) => {
      const width = { 'w:w': COLUMNS[index]?.width ?? 0, 'w:type': 'dxa' };
      const properties = element('w:tcPr', {}, element('w:tcW', width));
      return element('w:tc', {}, properties, ...cell.map((line) => paragraph(style, line)));
    }),
  );
}

function link(address: string, index: number): string {
  if (index < 0) return run(address, size(14));
  const text = run(address, value('w:rStyle', 'Hyperlink') + size(14));
  return element('w:hyperlink', { 'r:id': `link-${index}`, 'w:history': 1 }, text);
}

/** An address that a file may lead to. Characters that would need escaping are not expected. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(address);
}
