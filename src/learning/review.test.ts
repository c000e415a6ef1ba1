import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Learning, QuestionHistory } from '../course/types';
import { DAILY, dueQuestions, nextReview } from './review';

type Given = [day: number, score: number, where?: QuestionHistory['answers'][number]['in']];

const day = (number: number) => new Date(Date.UTC(2026, 10, 1 + number, 12));

function learningOf(questions: Record<string, Given[]>): Learning {
  return {
    courses: new Map(),
    questions: new Map(
      Object.entries(questions).map(([id, given]) => [
        id,
        {
          id,
          courseId: 'basics',
          bankId: 'basics/one',
          answers: given.map(([at, score, where = 'lesson']) => ({
            at: day(at).toISOString(),
            score,
            hash: 'h',
            in: where,
          })),
        },
      ]),
    ),
  };
}

const idsDue = (questions: Record<string, Given[]>, on: number, ids = Object.keys(questions)) =>
  dueQuestions(learningOf(questions), ids, day(on)).map(({ id }) => id);

describe('the daily review', () => {
  test('asks what was wrong the day after, and not what was right', () => {
    const questions = { wrong: [[0, 0]], partly: [[0, 0.5]], right: [[0, 1]] } satisfies Record<
      string,
      Given[]
    >;
    expect(idsDue(questions, 0)).toEqual([]);
    expect(idsDue(questions, 1)).toContain('wrong');
    expect(idsDue(questions, 365)).toEqual(['wrong', 'partly']);
  });

  test('counts answers from everywhere, and waits longer after each right one', () => {
    const learned: Given[] = [
      [0, 0],
      [1, 1, 'review'],
      [4, 1, 'assessment'],
    ];
    const dueAfter = (given: Given[], from: number) => {
      for (let on = from; ; on += 1) if (idsDue({ one: given }, on).length > 0) return on - from;
    };
    const first = dueAfter(learned.slice(0, 1), 0);
    const second = dueAfter(learned.slice(0, 2), 1);
    const third = dueAfter(learned, 4);
    expect(first).toBe(1);
    expect(second).toBeGreaterThanOrEqual(first);
    expect(third).toBeGreaterThan(second);
  });

  test('is small, weakest first, and counts what was reviewed today', () => {
    const many: Record<string, Given[]> = {};
    for (let number = 10; number < 30; number += 1) many[`q${number}`] = [[0, 0]];
    many.weakest = [
      [0, 0],
      [1, 0],
      [2, 0],
    ];
    expect(idsDue(many, 9)).toHaveLength(DAILY);
    expect(
      idsDue(
        {
          ...many,
          q10: [
            [0, 0],
            [9, 1, 'review'],
          ],
        },
        9,
      ),
    ).toHaveLength(DAILY - 1);
    expect(
      idsDue(
        {
          ...many,
          q10: [
            [0, 0],
            [9, 1, 'lesson'],
          ],
        },
        9,
      ),
    ).toHaveLength(DAILY);
    expect(idsDue(many, 400)).toHaveLength(DAILY);
  });

  test('asks only questions that exist, each once', () => {
    expect(idsDue({ gone: [[0, 0]], here: [[0, 0]] }, 5, ['here', 'here', 'unknown'])).toEqual([
      'here',
    ]);
  });

  test('is the same for the same answers, and takes any', () => {
    const given = fc.array(
      fc.tuple(fc.integer({ min: -9, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), given), fc.integer({ min: 0, max: 60 }), (all, on) => {
        const due = idsDue(all, on);
        expect(idsDue(all, on)).toEqual(due);
        expect(due.length).toBeLessThanOrEqual(DAILY);
        for (const id of due) expect(all[id]?.some(([, score]) => score < 1)).toBe(true);
      }),
    );
  });

  test('tells the next day', () => {
    const learning = learningOf({ one: [[0, 0]], two: [[0, 1]] });
    expect(nextReview(learning, ['one', 'two'], day(0))).toEqual(day(1));
    expect(nextReview(learning, ['two'], day(0))).toBeUndefined();
  });
});
