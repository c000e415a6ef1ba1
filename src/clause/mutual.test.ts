import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts';
import { addRequired, presetFor, withClause, withoutClause } from './presets';
import { form, library, needing, relations, state, version } from './testing/library';

/** Conduct and removal need each other from version 2.0.0 of conduct on; reports need conduct. */
const FORMS = [form(['1 Text.'])];
const CLAUSES = library(
  [
    version('conduct', '1.0.0', FORMS),
    version('conduct', '2.0.0', FORMS),
    version('removal', '1.0.0', FORMS),
    version('reports', '1.0.0', FORMS),
    version('repeat', '1.0.0', FORMS),
    version('notice', '1.0.0', FORMS),
  ],
  [
    relations('conduct', {
      order: 10,
      requires: [{ id: 'removal', since: '2.0.0' }],
      for: { essential: ['bank'], useful: [] },
    }),
    relations('removal', {
      order: 20,
      requires: [{ id: 'conduct', from: '2.0.0', reason: 'The first has a removal of its own.' }],
    }),
    relations('reports', { order: 30, requires: needing('conduct') }),
    relations('repeat', { order: 40, requires: needing('removal') }),
    relations('notice', {
      order: 50,
      apart: 'It is given.',
      for: { essential: ['bank'], useful: [] },
    }),
  ],
);
const OLD = { id: 'conduct', version: '1.0.0', variant: 'full' };
const NEW = { ...OLD, version: '2.0.0' };
const ids = (clauses: readonly { id: string }[]) => clauses.map(({ id }) => id);

describe('clauses that need each other', () => {
  test('come together, also from an address with one of them', () => {
    expect(ids(withClause(state([]), CLAUSES, { id: 'conduct' }).state.clauses)).toEqual([
      'conduct',
      'removal',
    ]);
    expect(addRequired([NEW], CLAUSES).added).toEqual([
      { id: 'removal', reason: '“Title of conduct” needs it.' },
    ]);
    expect(addRequired([OLD], CLAUSES).added).toEqual([]);
  });

  test('go together, and it is said', () => {
    const outcome = withoutClause(state([NEW, 'removal']), CLAUSES, 'removal');
    expect(outcome.state.clauses).toEqual([]);
    expect(outcome.removed).toEqual([
      { id: 'conduct', reason: 'It and “Title of removal” need each other.' },
    ]);
  });

  test('stay where another clause needs one of them, with a way out', () => {
    const three = state([NEW, 'removal', 'reports']);
    expect(withoutClause(three, CLAUSES, 'removal')).toEqual({
      state: three,
      added: [],
      removed: [],
      refused:
        'It and “Title of conduct” need each other, and “Title of reports” needs ' +
        '“Title of conduct”. Take that clause out first, or choose version 1.0.0 of “Title of conduct”.',
    });
    expect(withoutClause(three, CLAUSES, 'conduct').refused).toBe(
      'It and “Title of removal” need each other, and “Title of reports” needs one of them or ' +
        'both. Take that clause out first.',
    );
  });

  test('what only the newer version needed goes out with it', () => {
    const outcome = withClause(state([NEW, 'removal', 'reports']), CLAUSES, OLD);
    expect(ids(outcome.state.clauses)).toEqual(['conduct', 'reports']);
    expect(outcome.removed).toEqual([
      {
        id: 'removal',
        reason: 'Version 1.0.0 of “Title of conduct” does not need it and cannot stand beside it.',
      },
    ]);
  });

  test('but not where another clause needs it', () => {
    const four = state([NEW, 'removal', 'repeat']);
    const outcome = withClause(four, CLAUSES, OLD);
    expect(outcome.state).toBe(four);
    expect(outcome.refused).toContain('The first has a removal of its own.');
  });

  test('refuses a clause beside a version that is too old for it', () => {
    expect(withClause(state([OLD]), CLAUSES, { id: 'removal' }).refused).toBe(
      '“Title of removal” needs version 2.0.0 or later of “Title of conduct”, and version 1.0.0 is ' +
        'chosen. The first has a removal of its own. Choose a later version of “Title of conduct”, ' +
        'or leave “Title of removal” out.',
    );
  });
});

describe('a clause that stands apart', () => {
  test('is in no preset and beside no other clause', () => {
    expect(ids(presetFor('bank', CLAUSES))).toEqual(['conduct', 'removal']);
    expect(withClause(state(['reports', OLD]), CLAUSES, { id: 'notice' }).refused).toBe(
      '“Title of notice” stands in a document of its own. It is given. Assemble it by itself.',
    );
    expect(withClause(state(['notice']), CLAUSES, { id: 'conduct' }).refused).toBeDefined();
    expect(ids(withClause(state([]), CLAUSES, { id: 'notice' }).state.clauses)).toEqual(['notice']);
  });
});

test('whatever is put in, changed and taken out, the set is whole', () => {
  const step = fc.record({
    id: fc.constantFrom('conduct', 'removal', 'reports', 'repeat', 'notice'),
    version: fc.constantFrom('1.0.0', '2.0.0', undefined),
    out: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let now = state([]);
      for (const { id, version: number, out } of steps) {
        const wish = id === 'conduct' && number !== undefined ? { id, version: number } : { id };
        now = (out ? withoutClause(now, CLAUSES, id) : withClause(now, CLAUSES, wish)).state;
      }
      expect(addRequired(now.clauses, CLAUSES).added).toEqual([]);
      expect(conflictsAmong(CLAUSES, now.clauses)).toEqual([]);
    }),
  );
});
