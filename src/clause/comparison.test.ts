import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseComparison, printComparison, type ClauseSet } from './comparison';
import { emptyState } from './state';
import { ORGANISATIONS, type AssemblyState } from './types';

const kinds = ['all' as const, ...ORGANISATIONS];
const PAIR = { clause: 'records', from: '1.0.0', to: '2.0.0', form: 'short' };

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const assembly: fc.Arbitrary<AssemblyState> = fc.record({
  v: fc.constant(1 as const),
  jurisdictions: fc.constantFrom([], ['GB'], ['EU', 'INT']),
  clauses: fc.uniqueArray(
    fc.record({ id: word, version: fc.constantFrom('1.0.0', '12.3.4'), variant: word }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
  values: fc.dictionary(word, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  notes: fc.boolean(),
});
const set: fc.Arbitrary<ClauseSet> = fc.oneof(
  fc.constantFrom('2016' as const, 'latest' as const),
  fc.constantFrom(...kinds).map((today) => ({ today })),
  assembly.map((state) => ({ state })),
);

describe('the address of a comparison', () => {
  it('gives back what was printed', () => {
    const sets = fc.record({ from: set, to: set });
    const comparison = fc.oneof(
      sets.map((both) => ({ sets: both })),
      fc.constant({ pair: PAIR }),
    );
    fc.assert(
      fc.property(comparison, fc.constantFrom('inline', 'side'), (any, view) => {
        const read = parseComparison(printComparison(any, view));
        expect(read).toEqual({ comparison: any, view, problems: [] });
      }),
    );
  });

  it('is short from 2016 to today, as it was first written', () => {
    for (const today of kinds) {
      const comparison = { sets: { from: '2016' as const, to: { today } } };
      expect(printComparison(comparison)).toBe(`?set=${today}`);
      expect(parseComparison(`?set=${today}`).comparison).toEqual(comparison);
    }
  });

  it('holds what a drafter typed in the fragment alone, which is not sent', () => {
    const state = { ...emptyState(), values: { company: 'A; B & C' } };
    expect(printComparison({ sets: { from: { state }, to: 'latest' } })).toBe(
      '#from=v=1&.company=A%3B%20B%20%26%20C;to=latest',
    );
  });

  it('has the older version of a pair first, whatever was asked for', () => {
    const { comparison } = parseComparison('?clause=records&from=2.0.0&to=1.0.0');
    expect(comparison).toEqual({ pair: { clause: 'records', from: '1.0.0', to: '2.0.0' } });
  });

  it('says what of a state could not be read', () => {
    const { comparison, problems } = parseComparison('#from=v=1&for=circus;to=latest');
    expect(comparison).toEqual({ sets: { from: { state: emptyState() }, to: 'latest' } });
    expect(problems).toHaveLength(1);
  });

  it.each([
    '',
    '?set=',
    '?set=__proto__',
    '?clause=records',
    '?clause=<b>&from=1&to=2',
    '?%',
    '#from=',
    '#from=%;to=latest',
    '#from=latest;to=today:circus',
    '#change-3',
  ])('takes nothing from %j', (end) => expect(parseComparison(end).comparison).toBeUndefined());

  it('can be read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        for (const end of [one, `?${one}#${other}`, `#from=${one};to=v=1&${other}`]) {
          expect(parseComparison(end)).toHaveProperty('problems');
        }
      }),
    );
  });
});
