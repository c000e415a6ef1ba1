import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, assemble, standaloneClause } from './assemble';
import { cleanValue } from './fillLines';
import { form, library, needing, relations, state, variable, version } from './testing/library';
import { runsText } from './texts';
import type { AssembledDocument, AssemblyState } from './types';

const DATE = '2026-11-22';
const CLAUSES = library(
  [
    version('conduct', '1.0.0', [form(['1 You must not sell to {company}.'])], {
      title: 'Prohibited conduct',
      notes: ['Keep it.'],
    }),
    version(
      'conduct',
      '2.0.0',
      [
        form([
          '1 In this clause:',
          '1.1 “child” is a person;',
          '1.2 {company} is a firm.',
          '2 See (paragraph 1).',
        ]),
        form(['1 {company} reports.'], 'short'),
      ],
      { title: 'Prohibited conduct' },
    ),
    version(
      'removal',
      '1.0.0',
      [
        form([
          '1 {company} removes you under <conduct>. Item 2 of (paragraph 2) stays.',
          '2 Measures:',
          '2.1 blocking;',
          '2.2 payment, for {period}.',
          '3 Paragraph 2 of <conduct> holds. <records> holds too.',
        ]),
      ],
      {
        title: 'Removal',
        variables: [variable('company'), variable('period', { choices: ['a day', 'a week'] })],
      },
    ),
    version('records', '1.0.0', [form(['Opening words.', '1 Kept.', '1 And kept on.'])], {
      title: 'Records',
    }),
  ],
  [
    relations('conduct', {
      order: 1,
      conflicts: [{ with: 'records@2', reason: 'Never happens.' }],
    }),
    relations('removal', {
      requires: needing('conduct'),
      conflicts: [{ with: 'conduct@1', reason: 'It says all twice.' }],
    }),
    relations('records', { requires: needing('conduct') }),
  ],
);
const LATEST = [{ id: 'conduct', version: '2.0.0', variant: 'full' }, 'removal'] as const;

const assembled = (asked: AssemblyState) => assemble(CLAUSES, asked, DATE);
const lines = ({ clauses }: AssembledDocument) =>
  clauses.flatMap(({ number, title, blocks }) => [
    `${number} ${title}`,
    ...blocks.map(({ label, depth, runs }) => `${'  '.repeat(depth)}${label} ${runsText(runs)}`),
  ]);

describe('assemble', () => {
  test('numbers clauses, paragraphs and references, and fills variables everywhere', () => {
    const document = assembled(state([...LATEST, 'records'], { values: { company: 'Firm' } }));
    expect(lines(document)).toEqual([
      '1 Prohibited conduct',
      '  1.1 In this clause:',
      '    (a) “child” is a person;',
      '    (b) Firm is a firm.',
      '  1.2 See paragraph 1.1.',
      '2 Removal',
      '  2.1 Firm removes you under clause 1 (Prohibited conduct). Item (b) of paragraph 2.2 stays.',
      '  2.2 Measures:',
      '    (a) blocking;',
      '    (b) payment, for [period].',
      '  2.3 Paragraph 1.2 of clause 1 (Prohibited conduct) holds. Clause 3 (Records) holds too.',
      '3 Records',
      '   Opening words.',
      '  3.1 Kept.',
      '   And kept on.',
    ]);
    expect(document.unfilled).toEqual([
      { name: 'period', label: 'Label of period', clauses: ['removal'] },
    ]);
    expect(document.problems).toEqual([]);
  });

  test('begins a sentence with a capital article, and leaves names as they are', () => {
    const known = library([
      version('pay', '1.0.0', [form(['1 {service} pays. Then {service} ends.'])]),
    ]);
    const text = (service: string) =>
      lines(assemble(known, state(['pay'], { values: { service } }), DATE))[1];
    expect(text('the App')).toBe('  1.1 The App pays. Then the App ends.');
    expect(text('eBuy')).toBe('  1.1 eBuy pays. Then eBuy ends.');
  });

  test('gives references and variables as runs of their own', () => {
    const [, removal] = assembled(state([...LATEST])).clauses;
    expect(removal?.blocks[0]?.runs).toEqual([
      { unfilled: 'company', label: 'Label of company' },
      { text: ' removes you under ' },
      { ref: 'conduct', text: 'clause 1 (Prohibited conduct)' },
      { text: '. Item (b) of ' },
      { ref: 'removal:2', text: 'paragraph 2.2' },
      { text: ' stays.' },
    ]);
    expect(removal?.blocks[4]?.runs[0]).toEqual({ ref: 'conduct:2', text: 'Paragraph 1.2' });
  });

  test('lists the clauses that use a variable', () => {
    const { unfilled } = assembled(
      state([...LATEST], { values: { company: '  ', period: 'a day' } }),
    );
    expect(unfilled).toEqual([
      { name: 'company', label: 'Label of company', clauses: ['conduct', 'removal'] },
    ]);
  });

  test('says where each wording comes from', () => {
    expect(assembled(state(['records'])).provenance).toEqual([
      {
        id: 'records',
        version: '1.0.0',
        variant: 'full',
        hash: 'hash-of-records-1.0.0',
        permalink: 'https://example.org/clauses/records/1.0.0',
      },
    ]);
    expect(addressOf('https://example.org', 'https://example.org/a')).toBe('https://example.org/a');
  });

  test('gives notes only where they are asked for', () => {
    const notes = (asked: boolean) =>
      assembled(state(['conduct'], { notes: asked })).clauses[0]?.notes;
    expect([notes(false), notes(true)]).toEqual([[], [{ text: 'Keep it.' }]]);
  });

  test('tells what could not be done as asked', () => {
    const asked = state([
      { id: 'conduct', version: '9.0.0', variant: 'shrt' },
      { id: 'nothing', version: '1.0.0', variant: 'full' },
      'records',
      'records',
    ]);
    expect(assembled(asked).problems).toEqual([
      '“Prohibited conduct” has no version “9.0.0”. The latest, 2.0.0, was taken.',
      '“Prohibited conduct” 2.0.0 has no form “shrt”. The full form was taken.',
      'The library has no clause “nothing”. It was left out.',
      '“Records” was asked for more than once. It stands here once.',
    ]);
  });

  test('tells what is missing, what conflicts and which references lead nowhere', () => {
    expect(assembled(state(['removal'])).problems).toEqual([
      '“Removal” needs “Prohibited conduct”, which is not in the document.',
      '“Removal” refers to “Records”, which is not in the document.',
    ]);
    expect(lines(assembled(state(['removal']))).at(-1)).toBe(
      '  1.3 Paragraph 2 of the clause on prohibited conduct holds. The clause on records holds too.',
    );
    expect(assembled(state(['conduct', 'removal', 'records'])).problems).toEqual([
      '“Removal” and “Prohibited conduct” cannot stand together. It says all twice. ' +
        'Choose version 2.0.0 of “Prohibited conduct”, or leave one of the two out.',
      '“Removal” refers to paragraph 2 of “Prohibited conduct” 1.0.0, which has none.',
    ]);
  });

  test('tells when an answer is not among the choices, and takes it all the same', () => {
    const document = assembled(
      state([...LATEST, 'records'], { values: { period: 'a year', company: 'F' } }),
    );
    expect(document.problems).toEqual([
      '“Label of period” was answered with a text that is not among its choices.',
    ]);
    expect(lines(document)).toContain('    (b) payment, for a year.');
  });
});

describe('assemble, for any state', () => {
  const names = ['company', 'period', '__proto__', 'constructor', 'other'];
  const choice = fc.record({
    id: fc.constantFrom('conduct', 'removal', 'records', 'nothing', '__proto__'),
    version: fc.constantFrom('1.0.0', '2.0.0', '3.0.0', ''),
    variant: fc.constantFrom('full', 'short', 'bank', 'toString'),
  });
  const anyState = fc.record({
    v: fc.constant(1 as const),
    jurisdictions: fc.constant<string[]>([]),
    clauses: fc.array(choice, { maxLength: 6 }),
    values: fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }), { maxKeys: 4 }),
    notes: fc.boolean(),
  });

  test('leaves no marker that is not announced, and no reference that leads nowhere', () => {
    fc.assert(
      fc.property(anyState, (asked) => {
        const document = assembled(asked);
        const blocks = document.clauses.flatMap((clause) =>
          clause.blocks.map((block) => ({ ...block, clause: clause.id })),
        );
        const keys = [...document.clauses, ...blocks].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { runs, clause } of blocks) {
          for (const run of runs) {
            if ('ref' in run) expect(keys).toContain(run.ref);
            if (!('unfilled' in run)) continue;
            const entry = document.unfilled.find(({ name }) => name === run.unfilled);
            expect(entry?.clauses).toContain(clause);
          }
        }
        for (const { name, clauses } of document.unfilled) {
          const value = Object.hasOwn(asked.values, name) ? asked.values[name] : '';
          expect(cleanValue(value ?? '')).toBe('');
          expect(document.clauses.map(({ id }) => id)).toEqual(expect.arrayContaining(clauses));
        }
        expect(document.provenance).toHaveLength(document.clauses.length);
        expect(assembled(asked)).toEqual(document);
      }),
    );
  });
});

describe('cleanValue', () => {
  test.each([
    [' a\n\tb  c ', 'a b c'],
    ['a\u0000b\u001B', 'ab'],
    ['\u202Etxt\u2066', 'txt'],
    ['half \uD800 of it', 'half  of it'],
    ['שלום', 'שלום'],
  ])('%j is %j', (value, clean) => {
    expect(cleanValue(value)).toBe(clean);
  });
});

describe('standaloneClause', () => {
  test('numbers paragraphs from 1 and names other clauses in words', () => {
    const removal = CLAUSES.versions[2];
    if (!removal) throw new Error('no clause');
    const clause = standaloneClause(removal, 'full', {
      values: { company: 'Firm' },
      titles: { conduct: 'Prohibited conduct' },
    });
    expect(clause.blocks.map(({ label, runs }) => `${label} ${runsText(runs)}`)).toEqual([
      '1 Firm removes you under the clause on prohibited conduct. Item (b) of paragraph 2 stays.',
      '2 Measures:',
      '(a) blocking;',
      '(b) payment, for [period].',
      '3 Paragraph 2 of the clause on prohibited conduct holds. The clause on records holds too.',
    ]);
  });
});
