import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from '../quiz/draw';
import type { CompiledQuestion } from '../quiz/types';
import { drawAssessment, drawReplacement, printOf, type DrawHistory } from './drawAssessment';
import { PLAN, statement, statements } from './testing/assessments';
import type { Pool } from './types';

const NEW: DrawHistory = { seen: [], wrong: [] };
const OBJECTIVES = ['act', 'wait', 'care'];

const pools: fc.Arbitrary<Pool[]> = fc.array(
  fc.record({ objective: fc.constantFrom(...OBJECTIVES), draw: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 5 },
);
const questions: fc.Arbitrary<CompiledQuestion[]> = fc
  .tuple(...OBJECTIVES.map((objective) => fc.nat(8).map((count) => statements(objective, count))))
  .map((lists) => lists.flat());
const history = (of: readonly CompiledQuestion[]): fc.Arbitrary<DrawHistory> => {
  const ids = fc.subarray(of.map(({ id }) => id));
  return fc.record({ seen: ids, wrong: ids });
};
const drawing = questions.chain((some) =>
  fc.record({ pools, questions: fc.constant(some), seed: fc.string(), history: history(some) }),
);
const ids = (drawn: readonly { id: string }[]) => drawn.map(({ id }) => id);

describe('drawAssessment', () => {
  test('is reproducible, whatever the order of the questions', () => {
    fc.assert(
      fc.property(drawing, fc.string(), (of, other) => {
        const drawn = drawAssessment(of.pools, of.questions, of.seed, of.history);
        const turned = shuffle(of.questions, other);
        expect(drawAssessment(of.pools, turned, of.seed, of.history)).toEqual(drawn);
      }),
    );
  });

  test('draws what the pools ask for, none twice, and all where there are fewer', () => {
    fc.assert(
      fc.property(drawing, (of) => {
        const drawn = drawAssessment(of.pools, of.questions, of.seed, of.history);
        expect(new Set(ids(drawn)).size).toBe(drawn.length);
        for (const objective of OBJECTIVES) {
          const asked = of.pools
            .filter((pool) => pool.objective === objective)
            .reduce((sum, { draw }) => sum + draw, 0);
          const there = of.questions.filter((question) => question.objective === objective);
          const got = drawn.filter(({ pool }) => pool === objective);
          expect(got.length).toBe(Math.min(asked, there.length));
          expect(got.every(({ id, hash }) => there.some((q) => q.id === id && q.hash === hash)));
        }
      }),
    );
  });

  test('draws unseen questions first, then those answered wrongly, then the rest', () => {
    fc.assert(
      fc.property(drawing, ({ questions: all, seed, history: past, pools: any }) => {
        const drawn = new Set(ids(drawAssessment(any, all, seed, past)));
        const groupOf = (id: string) =>
          !past.seen.includes(id) ? 0 : past.wrong.includes(id) ? 1 : 2;
        for (const objective of OBJECTIVES) {
          const own = all.filter((question) => question.objective === objective);
          const last = Math.max(
            -1,
            ...own.filter(({ id }) => drawn.has(id)).map(({ id }) => groupOf(id)),
          );
          const left = own.filter(({ id }) => !drawn.has(id)).map(({ id }) => groupOf(id));
          expect(left.every((group) => group >= last)).toBe(true);
        }
      }),
    );
  });

  test('a retry of half a pool asks the other half, and the third time what was wrong', () => {
    const all = statements('act', 8);
    const pool = [{ objective: 'act', draw: 4 }];
    const first = ids(drawAssessment(pool, all, 'one', NEW));
    const second = ids(drawAssessment(pool, all, 'two', { seen: first, wrong: first }));
    expect([...first, ...second].sort()).toEqual(ids(all).sort());
    const wrong = [first[0] ?? '', second[0] ?? ''];
    const third = ids(drawAssessment(pool, all, 'three', { seen: [...first, ...second], wrong }));
    expect(third).toEqual(expect.arrayContaining(wrong));
    expect(third).toHaveLength(4);
  });

  test('never draws a short text', () => {
    const short = {
      ...statement('short', 'act'),
      kind: 'short-text',
    } as unknown as CompiledQuestion;
    expect(ids(drawAssessment([{ objective: 'act', draw: 9 }], [short], 's', NEW))).toEqual([]);
  });

  test('a question added later leaves the others in their order', () => {
    const all = statements('act', 8);
    const draw = (of: CompiledQuestion[]) =>
      drawAssessment([{ objective: 'act', draw: 3 }], of, 'seed', NEW);
    const more = [...all, statement('act-new', 'act')];
    const kept = ids(draw(more)).filter((id) => id !== 'act-new');
    expect(ids(draw(all))).toEqual(expect.arrayContaining(kept));
  });
});

/** Sum of (observed − expected)² / expected. */
function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('over many seeds', () => {
  const SEEDS = Array.from({ length: 6000 }, (_, index) => `attempt ${index}`);
  const act = statements('act', 12);
  const pool = [{ objective: 'act', draw: 4 }];
  const counts = (of: (seed: string) => string[]) => {
    const found = new Map(act.map(({ id }) => [id, 0]));
    for (const seed of SEEDS) of(seed).forEach((id) => found.set(id, (found.get(id) ?? 0) + 1));
    return [...found.values()];
  };

  // The seeds are fixed, so the test cannot flake; 31.3 is the 99.9 % point of 11 degrees of
  // freedom, of which drawing without putting back only lowers the sum.
  test('every question is drawn equally often', () => {
    const drawn = counts((seed) => ids(drawAssessment(pool, act, seed, NEW)));
    expect(chiSquare(drawn, (SEEDS.length * 4) / 12)).toBeLessThan(31.3);
  });

  test('every question stands first equally often', () => {
    const first = counts((seed) => ids(drawAssessment(pool, act, seed, NEW)).slice(0, 1));
    expect(chiSquare(first, SEEDS.length / 12)).toBeLessThan(31.3);
  });

  // 66 pairs: 110 is beyond the 99.9 % point of 65 degrees of freedom (105.99).
  test('every two questions are drawn together equally often', () => {
    const pairs = new Map<string, number>();
    for (const seed of SEEDS) {
      const drawn = ids(drawAssessment([{ objective: 'act', draw: 2 }], act, seed, NEW)).sort();
      pairs.set(drawn.join(), (pairs.get(drawn.join()) ?? 0) + 1);
    }
    expect(pairs.size).toBe(66);
    expect(chiSquare([...pairs.values()], SEEDS.length / 66)).toBeLessThan(110);
  });
});

test('drawReplacement gives another question of the pool, by the seed', () => {
  const all = [...statements('act', 4), ...statements('wait', 4)];
  const taken = new Set(['act-1', 'act-2']);
  const other = drawReplacement('act', all, taken, 'seed', NEW);
  expect(['act-3', 'act-4']).toContain(other?.id);
  expect(drawReplacement('act', shuffle(all, 'x'), taken, 'seed', NEW)).toEqual(other);
  expect(drawReplacement('act', statements('act', 2), taken, 'seed', NEW)).toBeUndefined();
});

test('printOf changes with what changes a draw or a score, and with nothing else', () => {
  const all = [...statements('act', 3), ...statements('wait', 3)];
  const print = printOf(PLAN, all);
  expect(printOf(PLAN, shuffle(all, 'x'))).toBe(print);
  expect(
    printOf(
      PLAN,
      all.map((question) => ({ ...question, hash: 'new', difficulty: 3 })),
    ),
  ).toBe(print);
  const others = [
    printOf({ ...PLAN, passMark: 80 }, all),
    printOf({ ...PLAN, timeLimit: undefined }, all),
    printOf({ ...PLAN, pools: PLAN.pools.slice(1) }, all),
    printOf(PLAN, all.slice(1)),
    printOf(
      PLAN,
      all.map((question) => ({ ...question, weight: 2 })),
    ),
    printOf(
      PLAN,
      all.map((question) => ({ ...question, objective: 'act' })),
    ),
  ];
  expect(new Set([...others, print]).size).toBe(7);
});
