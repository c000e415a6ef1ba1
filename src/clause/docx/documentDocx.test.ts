import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runsText } from '../texts';
import type { AssembledDocument } from '../types';
import { documentDocx } from './documentDocx';
import { bodyOf, paragraphTexts, readDocx, shownLines, styleOf, textOf } from './testing/readDocx';
import { elements, findAll } from './testing/readXml';
import { sampleDocument } from './testing/sample';

/** Each run makes a whole file. */
const RUNS = { numRuns: 50 };
const make = (document = sampleDocument(), notes = true) => documentDocx(document, { notes });

/** The sample with other text in its first paragraph. */
function withText(text: string): AssembledDocument {
  const document = sampleDocument();
  const [block] = document.clauses[0]?.blocks ?? [];
  if (block) block.runs = [{ text }];
  return document;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('styles and numbers', () => {
  test('every title and paragraph has the number that it was assembled with', async () => {
    const lines = shownLines(await make());
    for (const line of [
      '1 Prohibited conduct',
      '1.1 You must not use the service:',
      '(a) for abuse; or',
      '2 Reporting to authorities',
      '2.1 We report to [reporting body]:',
      '(b) in confidence:',
      '(i) and in writing.',
      '2.2 Nothing else is reported.',
    ]) {
      expect(lines).toContain(line);
    }
  });

  test('a paragraph that goes on with another has no number', async () => {
    expect(shownLines(await make())).toContain('This goes on with it.');
  });

  test('titles are headings, paragraphs have the style of their level', async () => {
    const found = findAll(bodyOf(await make()), 'w:p').map((p) => [styleOf(p), textOf(p)]);
    expect(found).toContainEqual(['Title', 'Terms against child sexual exploitation']);
    expect(found).toContainEqual(['Heading1', 'Reporting to authorities']);
    expect(found).toContainEqual(['Clause1', 'Nothing else is reported.']);
    expect(found).toContainEqual(['Clause2', 'at once;']);
    expect(found).toContainEqual(['Clause3', 'and in writing.']);
  });

  test('whatever the numbers are, they are shown', async () => {
    const label = fc.constantFrom('', '1', '1.1', '1.2', '2.1', '7.3', '(a)', '(b)', '(i)', '(aa)');
    const block = fc.record({ label, depth: fc.integer({ min: 0, max: 6 }) });
    const clause = fc.record({ number: fc.integer({ min: 0, max: 3 }), blocks: fc.array(block) });
    await fc.assert(
      fc.asyncProperty(fc.array(clause, { maxLength: 4 }), async (clauses) => {
        const document = { ...sampleDocument(), provenance: [] };
        document.clauses = clauses.map(({ number, blocks }, index) => ({
          ...{ key: String(index), id: 'x', version: '1.0.0', variant: 'full', notes: [] },
          ...{ number, title: `title ${index}` },
          blocks: blocks.map((each, place) => ({
            ...{
              ...each,
              key: `${index}:${place}`,
              runs: [{ text: `text ${index}:${place}` }],
              variables: [],
            },
          })),
        }));
        const wanted = document.clauses.flatMap(({ number, title, blocks }) => [
          `${number || ''} ${title}`.trim(),
          ...blocks.map((each) => `${each.label} ${runsText(each.runs)}`.trim()),
        ]);
        const lines = shownLines(await make(document)).map((line) => line.replace('\t', ' '));
        expect(lines.filter((line) => /(?:text|title) \d/.test(line))).toEqual(wanted);
      }),
      RUNS,
    );
  }, 30_000);
});

describe('references', () => {
  test('are fields that lead to bookmarks, with the number that stands there', async () => {
    const body = bodyOf(await make());
    const fields = findAll(body, 'w:fldSimple').map((field) => [
      /^ REF (_Ref\d+) (\\[nw]) \\h $/.exec(field.attributes['w:instr'] ?? '')?.slice(1),
      textOf(field),
    ]);
    expect(fields.map(([, text]) => text)).toEqual(['(a)', '1.1', '2', '2.1(b)']);
    const targets = new Map(
      findAll(body, 'w:p').flatMap((p) =>
        findAll(p, 'w:bookmarkStart').map((mark) => [mark.attributes['w:name'], textOf(p)]),
      ),
    );
    expect(fields.map(([field]) => [targets.get(field?.[0]), field?.[1]])).toEqual([
      ['for abuse; or', '\\n'],
      ['You must not use the service:', '\\n'],
      ['Reporting to authorities', '\\n'],
      ['in confidence:', '\\w'],
    ]);
    const starts = findAll(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']);
    const ends = findAll(body, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
    expect(new Set(starts).size).toBe(starts.length);
    expect(ends).toEqual(starts);
  });

  test('keep their text where they lead nowhere or name no number', async () => {
    const document = sampleDocument();
    const [block] = document.clauses[0]?.blocks ?? [];
    if (block) {
      block.runs = [
        { ref: 'nobody', text: 'clause 9, ' },
        { ref: 'reporting', text: 'the clause on 12 reports' },
      ];
    }
    const bytes = await make(document);
    expect(paragraphTexts(bytes)).toContain('clause 9, the clause on 12 reports');
    const links = findAll(bodyOf(bytes), 'w:hyperlink').map(
      textOf.length ? (l) => textOf(l) : String,
    );
    expect(links).toContain('the clause on 12 reports');
    expect(links).not.toContain('clause 9, ');
  });
});

describe('what is still to be done', () => {
  test('unfilled variables stand in brackets, marked, and in a list', async () => {
    const bytes = await make();
    const marked = findAll(bodyOf(bytes), 'w:r').filter(
      (run) => findAll(run, 'w:highlight').length,
    );
    expect(marked.map((run) => textOf(run))).toEqual(['[reporting body]', '[reporting body]']);
    expect(paragraphTexts(bytes)).toContain(
      '[reporting body]: The body to which you report (clause 2)',
    );
  });

  test('problems are told', async () => {
    const problems = ['“A” needs “B”, which is not in the document.'];
    expect(paragraphTexts(await make({ ...sampleDocument(), problems }))).toContain(problems[0]);
  });

  test('nothing is said where nothing is left', async () => {
    const bytes = await make({ ...sampleDocument(), unfilled: [] });
    expect(paragraphTexts(bytes)).not.toContain('Still to be done');
  });
});

describe('notes for the drafter', () => {
  test('have a style of their own', async () => {
    const notes = findAll(bodyOf(await make()), 'w:p').filter((p) => styleOf(p) === 'Note');
    expect(notes.map((p) => textOf(p))).toEqual(['Law. Choose it first.', 'Keep it short.']);
    const bold = notes.flatMap((p) =>
      findAll(p, 'w:r').filter((r) => findAll(r, 'w:b').length > 0),
    );
    expect(bold.map((r) => textOf(r))).toEqual(['Law.']);
  });

  test('are left out where nobody asked for them', async () => {
    const styles = findAll(bodyOf(await make(sampleDocument(), false)), 'w:p').map(styleOf);
    expect(styles.filter((style) => style.startsWith('Note'))).toEqual([]);
  });
});

describe('furniture', () => {
  test('the table of provenance names every clause, and the line above it date and licence', async () => {
    const body = bodyOf(await make());
    const rows = findAll(body, 'w:tr');
    const cells = rows.map((row) =>
      findAll(row, 'w:tc').map((cell) => findAll(cell, 'w:p').map((p) => textOf(p))),
    );
    const { provenance, license } = sampleDocument();
    const [first, second] = provenance;
    expect(cells.slice(1)).toEqual([
      [
        ['1. Prohibited conduct', 'prohibited-conduct'],
        ['2.0.0'],
        ['full form'],
        [first?.hash, first?.permalink],
      ],
      [
        ['2. Reporting to authorities', 'reporting'],
        ['1.0.0'],
        ['short form'],
        [second?.hash, second?.permalink],
      ],
    ]);
    expect(findAll(rows[0] ?? body, 'w:tblHeader')).toHaveLength(1);
    const above = `Assembled on 2026-11-22 from model clauses of the Coalition Handbook, licence ${license}.`;
    expect(findAll(body, 'w:p').some((p) => textOf(p).startsWith(above))).toBe(true);
  });

  test('title, language and dates are properties', async () => {
    const parts = readDocx(await make());
    const core = elements(parts['docProps/core.xml'] ?? failed());
    const properties = core.map(({ name, children }) => [name, children.join('')]);
    expect(Object.fromEntries(properties)).toMatchObject({
      'dc:title': 'Terms against child sexual exploitation',
      'dc:language': 'en-GB',
      'dcterms:created': '2026-11-22T00:00:00Z',
      'dcterms:modified': '2026-11-22T00:00:00Z',
    });
    const [language] = findAll(parts['word/styles.xml'] ?? failed(), 'w:lang');
    expect(language?.attributes['w:val']).toBe('en-GB');
  });

  test('the footer counts pages', async () => {
    const footer = readDocx(await make())['word/footer.xml'] ?? failed();
    const fields = findAll(footer, 'w:fldSimple').map(({ attributes }) => attributes['w:instr']);
    expect(fields).toEqual([' PAGE ', ' NUMPAGES ']);
  });

  test('every relation that is used is there, and leads to a file or an address', async () => {
    const parts = readDocx(await make());
    const relations = elements(parts['word/_rels/document.xml.rels'] ?? failed());
    const used = findIds(parts['word/document.xml'] ?? failed());
    const ids = relations.map(({ attributes }) => attributes.Id);
    expect(ids).toEqual(expect.arrayContaining(used));
    for (const { attributes } of relations) {
      if (attributes.TargetMode !== 'External') {
        expect(parts).toHaveProperty([`word/${attributes.Target}`]);
      }
    }
    const types = elements(parts['[Content_Types].xml'] ?? failed());
    for (const { attributes } of types.filter(({ name }) => name === 'Override')) {
      expect(parts).toHaveProperty([attributes.PartName?.slice(1) ?? '']);
    }
  });

  test('an address that is none of the web is no link', async () => {
    const document = sampleDocument();
    for (const item of document.provenance) item.permalink = 'javascript:alert(1)';
    const relations = readDocx(await make(document))['word/_rels/document.xml.rels'] ?? failed();
    expect(elements(relations).filter(({ attributes }) => attributes.TargetMode)).toEqual([]);
  });
});

function findIds(node: Parameters<typeof elements>[0]): (string | undefined)[] {
  const own = node.attributes['r:id'];
  return [...(own ? [own] : []), ...elements(node).flatMap(findIds)];
}

function failed(): never {
  throw new Error('A part is missing');
}

describe('bytes', () => {
  test('are the same at any time and in any time zone', async () => {
    const first = await make();
    for (const zone of ['Pacific/Apia', 'America/Sao_Paulo', 'UTC']) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: Date.parse('2031-03-05T23:59:59Z') });
      expect(await make()).toEqual(first);
    }
  });

  test('a date that is none is refused', async () => {
    for (const date of ['', '2026-02-30', '22/11/2026', '2026-11-22T00:00:00Z']) {
      await expect(make({ ...sampleDocument(), date })).rejects.toThrow(RangeError);
    }
  });

  test('any text is kept, but for what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const bytes = await make(withText(text));
        const paragraph = findAll(bodyOf(bytes), 'w:p').filter((p) => styleOf(p) === 'Clause1')[0];
        const wanted = text
          .replace(/\r\n?/g, '\n')
          .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (c) => (/[\t\n\u007F-\u009F]/.test(c) ? c : '\uFFFD'));
        expect(paragraph && textOf(paragraph)).toBe(wanted);
      }),
      RUNS,
    );
    expect(paragraphTexts(await make(withText('a\uD800b')))).toContain('a\uFFFDb');
    expect(paragraphTexts(await make(withText(']]><w:p/>&#0;')))).toContain(']]><w:p/>&#0;');
  }, 30_000);
});
