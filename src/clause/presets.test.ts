import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts';
import { addRequired, presetFor, usefulFor, withClause, withoutClause } from './presets';
import { form, library, needing, relations, state, version } from './testing/library';
import type { Organisation } from './types';

const forms = [form(['1 Text.']), form(['1 Bank.'], 'bank')];
const CLAUSES = library(
  [
    version('conduct', '1.0.0', [form(['1 Old.'])]),
    version('conduct', '2.0.0', forms),
    version('removal', '1.0.0', [form(['1 Old.'])]),
    version('removal', '2.0.0', [form(['1 See <conduct>.'])]),
    version('repeat', '1.0.0', forms),
    version('holding', '1.0.0', forms),
    version('forfeiting', '1.0.0', forms),
  ],
  [
    relations('repeat', {
      requires: needing('removal'),
      order: 30,
      for: { essential: ['hosting'], useful: ['bank'] },
    }),
    relations('conduct', {
      order: 10,
      for: { essential: ['bank'], useful: ['hosting'] },
      variants: { bank: 'bank', hosting: 'none' },
    }),
    relations('removal', {
      requires: [{ id: 'conduct', since: '2.0.0' }, { id: 'missing' }],
      order: 20,
    }),
    relations('holding', {
      order: 40,
      conflicts: [{ with: 'forfeiting', reason: 'Nothing is forfeited.' }],
    }),
    relations('forfeiting', { order: 50 }),
  ],
);
const ids = (clauses: readonly { id: string }[]) => clauses.map(({ id }) => id);

describe('presetFor', () => {
  test('takes what is essential, in the form for the organisation, with what that needs', () => {
    expect(presetFor('bank', CLAUSES)).toEqual([
      { id: 'conduct', version: '2.0.0', variant: 'bank' },
    ]);
    expect(presetFor('hosting', CLAUSES)).toEqual([
      { id: 'conduct', version: '2.0.0', variant: 'full' },
      { id: 'removal', version: '2.0.0', variant: 'full' },
      { id: 'repeat', version: '1.0.0', variant: 'full' },
    ]);
    expect(presetFor('vasp', CLAUSES)).toEqual([]);
  });

  test('leaves what is only useful to be chosen', () => {
    expect(usefulFor('bank', CLAUSES)).toEqual(['repeat']);
    expect(usefulFor('hosting', CLAUSES)).toEqual([]);
  });
});

describe('addRequired', () => {
  test('says what it added and why', () => {
    const { clauses, added } = addRequired(state(['repeat']).clauses, CLAUSES);
    expect(ids(clauses)).toEqual(['conduct', 'removal', 'repeat']);
    expect(added).toEqual([
      { id: 'removal', reason: '“Title of repeat” needs it.' },
      { id: 'conduct', reason: '“Title of removal” needs it.' },
    ]);
  });

  test('asks of an older version only what it needed then', () => {
    expect(addRequired(state(['removal']).clauses, CLAUSES).added).toEqual([]);
  });

  test('keeps what there is, in its order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['repeat', 'holding', 'removal', 'conduct']), (chosen) => {
        const { clauses, added } = addRequired(state(chosen).clauses, CLAUSES);
        expect(ids(clauses).filter((id) => chosen.includes(id))).toEqual(chosen);
        expect(clauses).toHaveLength(chosen.length + added.length);
      }),
    );
  });
});

describe('withClause', () => {
  test('adds a clause in its place, with what it needs', () => {
    const {
      state: next,
      added,
      refused,
    } = withClause(state(['holding']), CLAUSES, { id: 'repeat' });
    expect(ids(next.clauses)).toEqual(['conduct', 'removal', 'repeat', 'holding']);
    expect(ids(added)).toEqual(['removal', 'conduct']);
    expect(refused).toBeUndefined();
  });

  test('puts another version or form in the same place', () => {
    const { state: next } = withClause(
      state(['holding', 'conduct'], { organisation: 'bank' }),
      CLAUSES,
      {
        id: 'conduct',
        version: '2.0.0',
      },
    );
    expect(next.clauses[1]).toEqual({ id: 'conduct', version: '2.0.0', variant: 'bank' });
  });

  test('refuses what cannot stand beside what is there, from both sides', () => {
    for (const [present, wanted] of [
      ['holding', 'forfeiting'],
      ['forfeiting', 'holding'],
    ] as const) {
      const before = state([present]);
      const { state: after, refused } = withClause(before, CLAUSES, { id: wanted });
      expect(after).toBe(before);
      expect(refused).toBe(
        '“Title of holding” and “Title of forfeiting” cannot stand together. ' +
          'Nothing is forfeited. Leave one of the two out.',
      );
    }
  });

  test('names every conflict', () => {
    const conflicts = [
      { with: 'one', reason: 'Both are about fees.' },
      { with: 'two', reason: 'Both are about audits.' },
    ];
    const crowd = library(
      ['one', 'two', 'all'].map((id) => version(id, '1.0.0', forms)),
      [relations('all', { conflicts })],
    );
    expect(withClause(state(['one', 'two']), crowd, { id: 'all' }).refused).toBe(
      '“Title of all” and “Title of one” cannot stand together. Both are about fees. Leave one of the two out. ' +
        '“Title of all” and “Title of two” cannot stand together. Both are about audits. Leave one of the two out.',
    );
  });

  test('still adds other clauses where there is a conflict already', () => {
    const both = state(['holding', 'forfeiting']);
    expect(conflictsAmong(CLAUSES, both.clauses)).toEqual([
      {
        id: 'holding',
        with: 'forfeiting',
        text: expect.stringContaining('Nothing is forfeited.') as string,
      },
    ]);
    expect(withClause(both, CLAUSES, { id: 'conduct' }).refused).toBeUndefined();
  });

  test('refuses a clause that does not exist', () => {
    expect(withClause(state([]), CLAUSES, { id: 'none' }).refused).toBe(
      'The library has no clause “none”.',
    );
  });
});

describe('withoutClause', () => {
  test('refuses to take out what another clause needs', () => {
    const both = withClause(state([]), CLAUSES, { id: 'repeat' }).state;
    expect(withoutClause(both, CLAUSES, 'conduct')).toEqual({
      state: both,
      added: [],
      removed: [],
      refused: '“Title of removal” needs it. Take that clause out first.',
    });
    expect(ids(withoutClause(both, CLAUSES, 'repeat').state.clauses)).toEqual([
      'conduct',
      'removal',
    ]);
    expect(withoutClause(both, CLAUSES, 'holding').state.clauses).toEqual(both.clauses);
  });

  test('names every clause that needs it', () => {
    const needs = { requires: needing('base') };
    const ids = ['base', 'one', 'two', 'three'];
    const crowd = library(
      ids.map((id) => version(id, '1.0.0', forms)),
      [relations('one', needs), relations('two', needs), relations('three', needs)],
    );
    const refusal = (present: string[]) =>
      withoutClause(state(['base', ...present]), crowd, 'base').refused;
    expect(refusal(['one', 'two'])).toBe(
      '“Title of one” and “Title of two” need it. Take those clauses out first.',
    );
    expect(refusal(['one', 'two', 'three'])).toBe(
      '“Title of one”, “Title of two” and “Title of three” need it. Take those clauses out first.',
    );
  });
});

test('whatever is put in and taken out, nothing is missing and nothing conflicts', () => {
  const step = fc.record({
    take: fc.constantFrom('conduct', 'removal', 'repeat', 'holding', 'forfeiting'),
    out: fc.boolean(),
    organisation: fc.constantFrom<Organisation>('bank', 'hosting'),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let now = state([]);
      for (const { take, out, organisation } of steps) {
        const from = { ...now, organisation };
        now = (out ? withoutClause(from, CLAUSES, take) : withClause(from, CLAUSES, { id: take }))
          .state;
      }
      expect(addRequired(now.clauses, CLAUSES).added).toEqual([]);
      expect(conflictsAmong(CLAUSES, now.clauses)).toEqual([]);
    }),
  );
});
