import type { AssembledDocument } from '../types';
import { TEXT_WIDTH } from './page';
import { paragraph, run } from './runs';
import { element, value } from './xml';

const COLUMNS = [
  { title: 'Clause', width: 1420 },
  { title: 'Version', width: 780 },
  { title: 'Form', width: 900 },
  { title: 'SHA-256 of the wording', width: 1800 },
  { title: 'Licence', width: 1180 },
  { title: 'Date', width: 980 },
  { title: 'Address', width: 1966 },
] as const;

/** The addresses that the table links to, in the order of its rows. */
export function provenanceLinks({ provenance }: AssembledDocument): string[] {
  return provenance.map(({ permalink }) => permalink).filter(isWebAddress);
}

/** The table at the end that says where each clause comes from. */
export function provenanceTable(document: AssembledDocument): string {
  const { provenance, license, date } = document;
  const links = provenanceLinks(document);
  const rows = provenance.map(({ id, version, variant, hash, permalink }) => [
    run(id),
    run(version),
    run(variant),
    run(hash, value('w:rStyle', 'Code')),
    run(license),
    run(date),
    link(permalink, links.indexOf(permalink)),
  ]);
  const titles = COLUMNS.map(({ title }) => run(title));
  return element(
    'w:tbl',
    {},
    tableProperties(),
    element('w:tblGrid', {}, ...COLUMNS.map(({ width }) => element('w:gridCol', { 'w:w': width }))),
    row(titles, 'TableHeading', element('w:cantSplit') + element('w:tblHeader')),
    ...rows.map((cells) => row(cells, 'TableText', element('w:cantSplit'))),
  );
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

function row(cells: readonly string[], style: string, properties: string): string {
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, properties),
    ...cells.map((cell, index) => {
      const width = { 'w:w': COLUMNS[index]?.width ?? 0, 'w:type': 'dxa' };
      const size = element('w:tcPr', {}, element('w:tcW', width));
      return element('w:tc', {}, size, paragraph(style, cell));
    }),
  );
}

function link(address: string, index: number): string {
  if (index < 0) return run(address);
  const text = run(address, value('w:rStyle', 'Hyperlink'));
  return element('w:hyperlink', { 'r:id': `link-${index}`, 'w:history': 1 }, text);
}

/** An address that a file may lead to. Characters that would need escaping are not expected. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(address);
}
