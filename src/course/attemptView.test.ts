import { describe, expect, test } from 'vitest';
import { startAttempt } from './attempt';
import {
  askedQuestions,
  askedState,
  attemptScores,
  nextOpen,
  objectiveScores,
  positionOf,
  toReadAgain,
} from './attemptView';
import { assessment, bankOf, OUTLINE, statement } from './testing/assessments';
import type { Attempt } from './types';

const DATA = assessment();
const PLAN = startAttempt(DATA, { seen: [], wrong: [] }, 'seed', 'as-set');
const ASKED = askedQuestions(PLAN, DATA.banks);

describe('the questions of an attempt', () => {
  test('come in the order of the plan, each with its bank', () => {
    expect(ASKED.map(({ question }) => question.id)).toEqual(PLAN.questions.map(({ id }) => id));
    expect(ASKED.every(({ bankId }) => bankId === 'basics/one')).toBe(true);
  });

  test('leave out what is gone', () => {
    const first = PLAN.questions[0]?.id;
    const rest = (DATA.banks[0]?.questions ?? []).filter(({ id }) => id !== first);
    expect(askedQuestions(PLAN, [bankOf(rest)])).toHaveLength(PLAN.questions.length - 1);
  });

  test('are answered, left for later, or open', () => {
    const [one = ASKED[0]] = ASKED;
    if (!one) throw new Error('There is a question.');
    const { id } = one.question;
    expect(askedState(one, new Map(), new Set())).toBe('open');
    expect(askedState(one, new Map(), new Set([id]))).toBe('later');
    expect(askedState(one, new Map([[id, false]]), new Set([id]))).toBe('answered');
    expect(askedState(one, new Map([[id, 'nonsense']]), new Set())).toBe('begun');
  });
});

test('the next open question is looked for round the end', () => {
  const states = ['open', 'answered', 'later', 'answered'] as const;
  expect(nextOpen(states, -1)).toBe(0);
  expect(nextOpen(states, 0)).toBe(2);
  expect(nextOpen(states, 2)).toBe(0);
  expect(nextOpen(['answered', 'answered'], 0)).toBeUndefined();
  expect(nextOpen([], 0)).toBeUndefined();
});

describe('an attempt goes on', () => {
  const ids = PLAN.questions.map(({ id }) => id);
  const states = ['answered', 'later', 'open', 'open'] as const;

  test('at the question where it was left, answered or not', () => {
    expect(positionOf(ASKED, states, { at: ids[3] ?? '', later: [] })).toBe(3);
    expect(positionOf(ASKED, states, { at: ids[0] ?? '', later: [] })).toBe(0);
  });

  test('at handing in, when that was shown', () => {
    expect(positionOf(ASKED, states, { at: null, later: [] })).toBe(ASKED.length);
  });

  test('at the first question that is open, when no place is known or the question is gone', () => {
    expect(positionOf(ASKED, states, undefined)).toBe(1);
    expect(positionOf(ASKED, states, { at: 'gone', later: [] })).toBe(1);
    expect(positionOf([], [], undefined)).toBe(0);
  });
});

describe('the result of an attempt', () => {
  const at = '2026-06-01T10:00:00.000Z';
  const [first, second, third] = PLAN.questions;
  const attempt: Attempt = {
    id: 'attempt',
    courseId: 'basics',
    plan: PLAN,
    status: 'failed',
    started: at,
    updated: at,
    seconds: 60,
    answers: new Map([
      [first?.id ?? '', { answer: true, hash: first?.hash ?? '', at, score: 1 }],
      [second?.id ?? '', { answer: false, hash: second?.hash ?? '', at, score: 0 }],
      [third?.id ?? '', { answer: true, hash: 'as it was before', at, score: 1 }],
    ]),
  };
  const scores = attemptScores(attempt);

  test('counts an answer only to the question as it was asked in the end', () => {
    expect([...scores.values()]).toEqual([1, 0, 0, 0]);
  });

  test('is told for each objective that was asked', () => {
    const rows = objectiveScores(ASKED, scores, [
      ...OUTLINE.objectives,
      { id: 'unasked', text: 'Nothing.' },
    ]);
    expect(rows.map(({ id, questions }) => [id, questions])).toEqual([
      ['act', 2],
      ['wait', 2],
    ]);
    expect(rows.reduce((sum, { score }) => sum + score, 0)).toBe(0.5);
  });

  test('leads to the lesson and the pages of what was missed, each once', () => {
    const page = { title: 'Page', permalink: '/page' };
    const asked = ['a', 'b', 'c'].map((id) => ({
      bankId: id === 'c' ? 'basics/two' : 'basics/one',
      pool: 'act',
      question: statement(id, 'act', { links: [page] }),
    }));
    const lesson = (id: string) => ({
      id,
      title: id,
      description: '',
      permalink: `/training/basics/${id}`,
      duration: 10,
      banks: [{ id: `basics/${id}`, questions: 3 }],
    });
    const course = { ...OUTLINE, lessons: [lesson('one'), lesson('two')] };
    const missed = new Map([
      ['a', 0],
      ['b', 0.5],
      ['c', 1],
    ]);
    expect(toReadAgain(asked, missed, course)).toEqual({ lessons: [lesson('one')], pages: [page] });
    const all = new Map(asked.map(({ question }) => [question.id, 1]));
    expect(toReadAgain(asked, all, course)).toEqual({ lessons: [], pages: [] });
  });
});
