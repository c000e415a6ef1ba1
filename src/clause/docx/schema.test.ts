import { describe, expect, test } from 'vitest';
import { redlineTexts } from '../redline';
import { documentDocx } from './documentDocx';
import { redlineDocx } from './redlineDocx';
import { readDocx } from './testing/readDocx';
import { elements, findAll } from './testing/readXml';
import { sampleDocument } from './testing/sample';

/**
 * The order of what the schema of ECMA-376, part 1, annex A, wants in an order, as far as it is
 * used. Word refuses a file that breaks it; other programs are lenient.
 */
const ORDER: Record<string, string> = {
  'w:pPr': 'pStyle keepNext keepLines numPr pBdr shd tabs spacing ind jc outlineLvl rPr',
  'w:rPr': 'ins del rStyle rFonts b bCs i iCs color sz szCs highlight u shd lang',
  'w:numPr': 'ilvl numId',
  'w:style': 'name basedOn next qFormat pPr rPr tblPr',
  'w:lvl': 'start numFmt pStyle suff lvlText lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl lvl',
  'w:numbering': 'abstractNum num',
  'w:styles': 'docDefaults style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:settings':
    'defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr': 'tblStyle tblW tblBorders tblLayout tblCellMar tblLook tblCaption',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
  'w:p': 'pPr r|ins|del|fldSimple|hyperlink|bookmarkStart|bookmarkEnd',
  'w:r': 'rPr t|delText|tab|br',
  'w:sectPr': 'headerReference footerReference pgSz pgMar',
  'w:body': 'p|tbl sectPr',
};

async function documents(): Promise<[string, Uint8Array][]> {
  const line = (text: string) => ({ label: '1', text });
  const redline = redlineTexts([line('a b c'), line('d')], [line('a c'), line('f'), line('g')]);
  const meta = { title: 'Title', before: '1', after: '2', date: '2026-11-22' };
  return [
    ['a document', await documentDocx(sampleDocument(), { notes: true })],
    ['a redline', await redlineDocx(redline, meta)],
  ];
}

describe('the order of elements', async () => {
  test.each(await documents())('of %s', (_, bytes) => {
    for (const [part, root] of Object.entries(readDocx(bytes))) {
      for (const [parent, order] of Object.entries(ORDER)) {
        const places = order.split(' ').map((names) => names.split('|').map((name) => `w:${name}`));
        for (const node of [root, ...findAll(root, parent)].filter(({ name }) => name === parent)) {
          const found = elements(node).map(({ name }) =>
            places.findIndex((names) => names.includes(name)),
          );
          expect(found, `${part}: ${parent}`).not.toContain(-1);
          expect(found, `${part}: ${parent}`).toEqual(found.toSorted((a, b) => a - b));
        }
      }
    }
  });
});

test('every style that is used is there', async () => {
  for (const [, bytes] of await documents()) {
    const parts = readDocx(bytes);
    const roots = Object.values(parts);
    const ids = roots
      .flatMap((root) => findAll(root, 'w:style'))
      .map(({ attributes }) => attributes['w:styleId']);
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
      roots.flatMap((root) => findAll(root, name)).map(({ attributes }) => attributes['w:val']),
    );
    if (!parts['word/numbering.xml']) expect(used).not.toContain('Clause2');
    expect(ids).toEqual(expect.arrayContaining(used));
  }
});
