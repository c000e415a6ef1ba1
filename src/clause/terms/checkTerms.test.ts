import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { form, library, relations, version } from '../testing/library';
import { acceptAll, rejectAll } from '../redline';
import { checkTerms, checkSteps } from './checkTerms';
import { prefill } from './prefill';
import { redlineFinding } from './redlineFinding';
import { wordingOf } from './testing/cases';
import { readHandbook } from './testing/handbook';
import { measureEdit, readingOf } from './testing/measure';
import { NEUTRAL } from './testing/neutral';
import { parseState } from '../state';

vi.setConfig({ testTimeout: 60_000 });

const OLD = form([
  '1 {company} keeps the records of a seller whom it suspects for twelve months after the report.',
  '2 It hands them to the police when a court has ordered it to do so, and not before.',
]);
const NEW = form([
  '1 {company} keeps the records of a seller whom it suspects for as long as the law requires.',
  '2 It hands them to a competent authority on request, as <conduct> provides (paragraph 1).',
]);
const SMALL = library(
  [
    version('records', '2.0.0', [NEW], { status: 'current' }),
    version('records', '1.0.0', [OLD], { status: 'superseded' }),
    version('conduct', '1.0.0', [
      form(['1 A customer must not use {service} to harm a child or to profit from such harm.']),
    ]),
  ],
  [
    relations('conduct', { order: 1, for: { essential: ['bank'], useful: ['vasp'] } }),
    relations('records', { order: 2, for: { essential: [], useful: ['bank'] } }),
  ],
);

const only = (paragraphs: string[]) =>
  checkTerms(paragraphs, SMALL).findings.find(({ id }) => id === 'records');

describe('one clause', () => {
  test('word for word, whatever the numbering, punctuation and line ends', () => {
    const finding = only([
      'Terms of trade',
      '7.1 NORDLYS Betaling AS keeps the records of a seller whom it suspects',
      'for as long as the law requires',
      '(b) It hands them to a competent authority, on request, as clause 3 (Conduct) provides paragraph 7.1.',
    ]);
    expect(finding).toMatchObject({
      state: 'word-for-word',
      version: '2.0.0',
      current: true,
      certainty: 'certain',
      values: { company: 'NORDLYS Betaling AS' },
      references: { conduct: 'clause 3 (Conduct' },
      places: [
        {
          from: 1,
          to: 3,
          first: { label: '7.1', words: 'NORDLYS Betaling AS keeps the records of a …' },
          last: { label: '(b)', words: 'It hands them to a competent authority, on …' },
        },
      ],
    });
  });

  test('superseded, where an older version is there', () => {
    expect(only(wordingOf(SMALL, oldRecords(), 'full', 'We'))).toMatchObject({
      state: 'word-for-word',
      version: '1.0.0',
      current: false,
      latest: '2.0.0',
    });
  });

  test('adapted, where one word was added, and the redline says which', () => {
    const paragraphs = [
      NEUTRAL[0] ?? '',
      '1. We keeps the records of a seller whom it suspects for twelve months after the report.',
      '2. It never hands them to the police when a court has ordered it to do so, and not before.',
      NEUTRAL[1] ?? '',
    ];
    const finding = only(paragraphs);
    expect(finding).toMatchObject({ state: 'adapted', version: '1.0.0', certainty: 'certain' });
    expect(finding?.places).toHaveLength(1);
    if (!finding) return;
    const redline = redlineFinding(finding, paragraphs, SMALL);
    expect(redline.counts).toEqual({ changed: 1, inserted: 0, deleted: 0, moved: 0 });
    const inserted = redline.blocks.flatMap(({ pieces }) =>
      pieces.filter(({ kind }) => kind !== 'same'),
    );
    expect(inserted.map(({ text }) => text.trim())).toEqual(['never']);
    expect(acceptAll(redline).map(({ text }) => text)).toEqual(
      paragraphs.slice(1, 3).map((text) => text.slice(3)),
    );
    expect(rejectAll(redline)[0]?.text).toMatch(/^We keeps/);
    // The model has "1" where these terms have "1.": no change that a reader has to see.
    expect(redline.blocks.every(({ before, after }) => before === after)).toBe(true);
  });

  test('missing, by the kind of organisation', () => {
    const states = (kind?: 'bank' | 'vasp' | 'hosting') =>
      checkTerms([...NEUTRAL], SMALL, kind).findings.map(
        ({ id, state, importance }) => `${id} ${state} ${importance ?? '-'}`,
      );
    expect(states('bank')).toEqual(['conduct missing essential', 'records missing useful']);
    expect(states('vasp')).toEqual(['conduct missing useful']);
    expect(states('hosting')).toEqual([]);
    expect(states()).toEqual(['conduct missing -', 'records missing -']);
  });
});

function oldRecords() {
  const found = SMALL.versions.find((item) => item.version === '1.0.0' && item.id === 'records');
  if (!found) throw new Error('The library of the test lacks a version');
  return found;
}

test('takes any text, and any markup as text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '[',
      ']]',
      '(a)',
      '§ 3',
      '\uE0000\uE001',
      'We keeps',
    ),
    fc.constantFrom(...wordingOf(SMALL, oldRecords(), 'full', 'We')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece).map((parts) => parts.join(' '))), (paragraphs) => {
      const { findings } = checkTerms(paragraphs, SMALL, 'bank');
      for (const finding of findings) {
        expect(finding.similarity).toBeGreaterThanOrEqual(0);
        expect(finding.similarity).toBeLessThanOrEqual(1);
        expect(finding.places.every(({ from, to }) => from <= to && to < paragraphs.length)).toBe(
          true,
        );
        redlineFinding(finding, paragraphs, SMALL);
      }
    }),
    { numRuns: 60 },
  );
});

test('tells its progress, from 0 to 1 and never back', () => {
  const shares = [...checkSteps(NEUTRAL, SMALL)];
  expect(shares[0]).toBe(0);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('gives the assembly what is missing, with the names that the terms have', () => {
  const fragment = prefill(
    [{ id: 'conduct', version: '1.0.0', variant: 'full' }],
    { company: 'A & B' },
    'bank',
  );
  expect(parseState(fragment)).toMatchObject({
    problems: [],
    state: { organisation: 'bank', values: { company: 'A & B' }, clauses: [{ id: 'conduct' }] },
  });
  const long = prefill([], { company: 'é'.repeat(4000) });
  expect(long).toBe('#v=1');
});

describe('the clauses of the library', () => {
  const { library: clauses, pages } = readHandbook();

  test('each form is found word for word, by itself', () => {
    for (const item of clauses.versions) {
      for (const { variant } of item.forms) {
        const finding = checkTerms(wordingOf(clauses, item, variant, 'We'), clauses).findings.find(
          ({ id }) => id === item.id,
        );
        expect(finding?.state, `${item.id} ${item.version} ${variant}`).toBe('word-for-word');
        expect(finding && readingOf(clauses, finding)).toBe(
          readingOf(clauses, { ...item, variant }),
        );
      }
    }
  });

  const wording = (id: string, version: string) => {
    const found = clauses.versions.find((item) => item.id === id && item.version === version);
    return found ? wordingOf(clauses, found, 'full', 'We') : [];
  };
  const found = (paragraphs: string[], id: string) =>
    checkTerms(paragraphs, clauses).findings.find((finding) => finding.id === id);

  describe('a clause turned into its opposite beside one with the same sentences', () => {
    const turned = wording('prohibited-conduct', '1.0.0').map((text) =>
      text.replaceAll('must not', 'may'),
    );
    const blocking = wording('payment-blocking', '1.0.0');
    // Not word for word, so that it owns nothing.
    const changed = blocking.map((text) => text.replace('law enforcement', 'the police'));

    test.each([
      ['before', [...turned, ...blocking], 0],
      ['after', [...blocking, ...turned], blocking.length],
      ['away from it', [...turned, ...NEUTRAL.slice(0, 12), ...changed], 0],
    ])('takes only its own paragraphs: %s', (_, paragraphs, from) => {
      const finding = found(paragraphs, 'prohibited-conduct');
      const to = from + turned.length - 1;
      expect(finding).toMatchObject({
        state: 'adapted',
        version: '1.0.0',
        mixedWith: [],
        places: [{ from, to }],
      });
      const redline = finding && redlineFinding(finding, paragraphs, clauses);
      expect(redline?.counts).toEqual({ changed: 1, inserted: 0, deleted: 0, moved: 0 });
    });
  });

  test('says which versions read alike', () => {
    const paragraphs = wording('preservation-of-records', '1.0.0');
    expect(found(paragraphs, 'preservation-of-records')).toMatchObject({
      state: 'word-for-word',
      version: '1.1.0',
      alike: ['1.0.0'],
    });
    expect(found(wording('payment-blocking', '1.0.0'), 'payment-blocking')?.alike).toEqual([]);
  });

  test.each([
    ['as they are', 1, 1],
    ['party renamed', 1, 1],
    ['sentences dropped (30 %)', 0.97, 0.97],
    ['paragraphs reordered', 1, 1],
    ['versions mixed', 0.93, 0.97],
    ['words replaced (5 %)', 0.97, 1],
    ['words replaced (15 %)', 0.97, 0.97],
    ['words replaced (30 %)', 0.97, 0.97],
    ['unrelated terms around', 0.97, 1],
    ['everything together', 0.93, 0.93],
    ['unrelated terms alone', 1, 1],
  ] as const)('%s', (edit, precision, recall) => {
    const measured = measureEdit(clauses, pages, edit, 6);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });
});
