import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePair, printPair } from './pair';
import {
  emptyState,
  isStateFragment,
  LONGEST_FRAGMENT,
  LONGEST_VALUE,
  parseState,
  printState,
} from './state';
import { ORGANISATIONS, type AssemblyState } from './types';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const number = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'));
const choice = fc.record({ id, version: number, variant: fc.oneof(fc.constant('full'), id) });
const jurisdiction = fc.constantFrom('INT', 'EU', 'GB', 'US', 'CA', 'AU', 'PH');
const anyState: fc.Arbitrary<AssemblyState> = fc.record(
  {
    v: fc.constant(1 as const),
    organisation: fc.constantFrom(...ORGANISATIONS),
    jurisdictions: fc.uniqueArray(jurisdiction),
    clauses: fc.uniqueArray(choice, { selector: (item) => item.id, maxLength: 20 }),
    values: fc.dictionary(id, fc.string({ unit: 'binary', maxLength: 30 }), { maxKeys: 20 }),
    notes: fc.boolean(),
  },
  { requiredKeys: ['v', 'jurisdictions', 'clauses', 'values', 'notes'] },
);

describe('printState', () => {
  test('can be read by a person', () => {
    const state: AssemblyState = {
      v: 1,
      organisation: 'bank',
      jurisdictions: ['EU', 'GB'],
      clauses: [
        { id: 'prohibited-conduct', version: '3.0.0', variant: 'full' },
        { id: 'removal-and-suspension', version: '1.0.0', variant: 'bank' },
      ],
      values: { service: 'the “Pay” service', company: "Example (UK) & Sons' Ltd" },
      notes: true,
    };
    expect(printState(state)).toBe(
      'v=1&for=bank&law=EU,GB&clauses=prohibited-conduct@3.0.0,removal-and-suspension@1.0.0:bank' +
        '&notes=1&.company=Example%20%28UK%29%20%26%20Sons%27%20Ltd' +
        '&.service=the%20%E2%80%9CPay%E2%80%9D%20service',
    );
  });

  test('is the same for the same state, and safe in an address', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const turned = Object.fromEntries(Object.entries(state.values).reverse());
        expect(printState({ ...state, values: turned })).toBe(printState(state));
        expect(printState(state)).toMatch(/^[\w.~%&=@,:+-]*$/);
      }),
    );
  });
});

describe('parseState', () => {
  test('gives back what was printed', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const fragment = printState(state);
        fc.pre(fragment.length <= LONGEST_FRAGMENT);
        expect(parseState(`#${fragment}`)).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('gives a state for any text', () => {
    const part = fc.constantFrom(
      'v=1',
      '&',
      '=',
      'clauses=',
      'a@1.0.0',
      ',',
      ':',
      '%',
      '.x=',
      '.__proto__=',
      '__proto__=1',
      'law=EU',
      'for=bank',
      '<b>',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => `v=1&${parts.join('')}`),
    );
    fc.assert(
      fc.property(text, (fragment) => {
        const { state } = parseState(fragment);
        expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype);
        expect(parseState(printState(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('is a fresh start without a fragment', () => {
    expect(parseState('')).toEqual({ state: emptyState(), problems: [] });
    expect(parseState('#')).toEqual({ state: emptyState(), problems: [] });
  });

  test('ignores fields that it does not know', () => {
    const { state, problems } = parseState('#v=1&colour=red&notes=1&=&&x');
    expect(state).toEqual({ ...emptyState(), notes: true });
    expect(problems).toEqual([]);
  });

  test.each([
    ['#v=2&notes=1', 'The address holds no choices that this page can read. You start afresh.'],
    ['#wording', 'The address holds no choices that this page can read. You start afresh.'],
    [
      `#v=1&.a=${'x'.repeat(LONGEST_FRAGMENT)}`,
      'The address is too long to be read. Nothing was taken from it.',
    ],
    ['#v=1&for=circus', 'The address names a kind of organisation that is not known here.'],
    ['#v=1&law=EU,Mars', 'Some jurisdictions in the address could not be read.'],
    ['#v=1&clauses=a@1.0.0,b@x,c', 'Some clauses in the address could not be read.'],
    ['#v=1&clauses=a@1.0.0,a@2.0.0', 'Some clauses in the address could not be read.'],
    ['#v=1&.a=%E0%A4%A', 'Some answers in the address could not be read.'],
    ['#v=1&.A B=x', 'Some answers in the address could not be read.'],
    [`#v=1&.a=${'x'.repeat(LONGEST_VALUE + 1)}`, 'Some answers were too long and were cut.'],
  ])('tells of %j', (fragment, problem) => {
    expect(parseState(fragment).problems).toEqual([problem]);
  });

  test('cuts a value without leaving half a character', () => {
    const { state } = parseState(
      `v=1&.a=${'x'.repeat(LONGEST_VALUE - 1)}${encodeURIComponent('😀')}`,
    );
    expect(state.values.a).toBe(`${'x'.repeat(LONGEST_VALUE - 1)}\uFFFD`);
  });
});

test('isStateFragment knows a state from the name of a place', () => {
  expect(['#v=1', 'v=2&x', '#wording', ''].map(isStateFragment)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('the pair of a redline', () => {
  test('is read as it was printed', () => {
    const pair = fc.record(
      { clause: id, from: number, to: number, form: id },
      { requiredKeys: ['clause', 'from', 'to'] },
    );
    fc.assert(fc.property(pair, (any) => void expect(parsePair(printPair(any))).toEqual(any)));
    expect(printPair({ clause: 'a', from: '1.0.0', to: '2.0.0' })).toBe(
      '?clause=a&from=1.0.0&to=2.0.0',
    );
  });

  test.each([
    '',
    '?',
    '?clause=a&from=1.0.0',
    '?clause=../x&from=1.0.0&to=2.0.0',
    '?clause=a&from=1&to=2.0.0',
    '?clause=%',
  ])('is none in %j', (query) => expect(parsePair(query)).toBeUndefined());

  test('is none or sound in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pair = parsePair(`?clause=a&from=1.0.0&to=${text}`);
        if (pair) expect(parsePair(printPair(pair))).toEqual(pair);
      }),
    );
  });
});
