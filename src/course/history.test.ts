import { expect, test } from 'vitest';
import { historyOf } from './history';
import type { Attempt, Learning, QuestionHistory } from './types';

type Given = [where: 'lesson' | 'assessment' | 'review', score: number][];

function question(id: string, given: Given, courseId = 'basics'): [string, QuestionHistory] {
  const answers = given.map(([where, score], index) => ({
    at: `2026-06-0${index + 1}T10:00:00.000Z`,
    score,
    hash: 'h',
    in: where,
  }));
  return [id, { id, courseId, bankId: `${courseId}/one`, answers }];
}

function learning(questions: [string, QuestionHistory][], drawn: string[] = []): Learning {
  const plan = { questions: drawn.map((id) => ({ id, hash: 'h', pool: 'act' })) };
  const attempts = [{ plan, status: 'failed', answers: new Map() } as unknown as Attempt];
  const progress = { courseId: 'basics', opened: new Map(), done: new Map(), attempts };
  return { courses: new Map([['basics', progress]]), questions: new Map(questions) };
}

test('nothing is known of who has done nothing', () => {
  expect(historyOf({ courses: new Map(), questions: new Map() }, 'basics')).toEqual({
    seen: [],
    wrong: [],
  });
});

test('a question is seen by an answer in an assessment, not by one in a lesson or a review', () => {
  const given = learning([
    question('b', [['assessment', 1]]),
    question('a', [['assessment', 1]]),
    question('c', [['lesson', 1]]),
    question('d', [['review', 0]]),
    question('e', [['assessment', 1]], 'other'),
  ]);
  expect(historyOf(given, 'basics')).toEqual({ seen: ['a', 'b'], wrong: [] });
});

test('a question that was drawn is seen even when it was left out, and is not known then', () => {
  expect(historyOf(learning([], ['a']), 'basics')).toEqual({ seen: ['a'], wrong: ['a'] });
});

test('answers of an attempt that is still open count as they stand', () => {
  const given = learning([question('a', [['lesson', 1]]), question('b', [['lesson', 0]])]);
  const drawn = ['a', 'b', 'c'].map((id) => ({ id, hash: 'h', pool: 'act' }));
  const scores: [string, number][] = [
    ['a', 0],
    ['b', 1],
  ];
  const answers = new Map(scores.map(([id, score]) => [id, { hash: 'h', score }]));
  const open = { plan: { questions: drawn }, status: 'open', answers } as unknown as Attempt;
  given.courses.get('basics')?.attempts.push(open);
  expect(historyOf(given, 'basics')).toEqual({ seen: ['a', 'b', 'c'], wrong: ['a', 'c'] });
});

test('the last answer decides what is wrong, wherever it was given', () => {
  const given = learning([
    question('mended', [
      ['assessment', 0],
      ['lesson', 1],
    ]),
    question('forgotten', [
      ['assessment', 1],
      ['review', 0.5],
    ]),
    question('wrong', [['assessment', 0]]),
    question('lesson-only', [['lesson', 0]]),
  ]);
  expect(historyOf(given, 'basics')).toEqual({
    seen: ['forgotten', 'mended', 'wrong'],
    wrong: ['forgotten', 'wrong'],
  });
});
