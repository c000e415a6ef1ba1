import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOfBank, foldLearning } from './fold';
import {
  answered,
  attemptEnded,
  attemptResumed,
  attemptStarted,
  attemptSuspended,
  checkCleared,
  courseCompleted,
  lessonDone,
  lessonOpened,
  type AnswerGiven,
} from './statements';
import { anyStatement, PLAN, SITE, testMaker, uuidOf } from './testing/statements';
import type { Statement } from './types';

const one = { courseId: 'basics', lessonId: 'one' };
const two = { courseId: 'basics', lessonId: 'two' };
const attempt = { courseId: 'basics', id: uuidOf(900) };
const answer = (questionId: string, score: number, where: AnswerGiven['in']): AnswerGiven => ({
  bankId: 'basics/one',
  questionId,
  hash: `hash of ${questionId}`,
  answer: score,
  score,
  in: where,
});
const at = (seconds: number) =>
  new Date(Date.parse('2026-11-22T09:00:00Z') + 1000 * seconds).toISOString();

describe('the fold', () => {
  test('knows nothing of nobody', () => {
    expect(foldLearning([], SITE)).toEqual({ courses: new Map(), questions: new Map() });
  });

  test('finds lessons opened and done, and the last one', () => {
    const maker = testMaker();
    const statements = [
      lessonOpened(maker, one),
      lessonDone(maker, one),
      lessonOpened(maker, two),
      lessonOpened(maker, one),
      lessonDone(maker, one),
      lessonOpened(maker, two),
    ];
    const learning = foldLearning(statements, SITE);
    const course = learning.courses.get('basics');
    expect(course?.opened).toEqual(
      new Map([
        ['one', at(4)],
        ['two', at(6)],
      ]),
    );
    expect(course?.done).toEqual(new Map([['one', at(2)]]));
    expect(learning.last).toEqual({ courseId: 'basics', lessonId: 'two', at: at(6) });
  });

  test('follows an attempt from its start to its end', () => {
    const maker = testMaker();
    const later = { ...PLAN, questions: [{ id: 'first', hash: 'h2', pool: 'act' }] };
    const statements = [
      attemptStarted(maker, attempt, PLAN),
      answered(maker, answer('first', 0, attempt)),
      attemptSuspended(maker, attempt, 30),
      attemptResumed(maker, attempt, later),
      answered(maker, answer('first', 1, attempt)),
    ];
    const open = foldLearning(statements, SITE);
    const expected = {
      id: attempt.id,
      courseId: 'basics',
      plan: later,
      status: 'open',
      started: at(1),
      updated: at(5),
      seconds: 30,
      answers: new Map([['first', { answer: 1, hash: 'hash of first', at: at(5), score: 1 }]]),
    };
    expect(open.courses.get('basics')?.attempts).toEqual([expected]);
    expect(open.courses.get('basics')?.passed).toBeUndefined();
    expect(open.last).toEqual({ courseId: 'basics', at: at(4) });

    const passed = attemptEnded(maker, attempt, { status: 'passed', score: 0.9 }, 75);
    const tooLate = [
      answered(maker, answer('first', 0, attempt)),
      attemptEnded(maker, attempt, { status: 'failed', score: 0 }, 80),
    ];
    const over = foldLearning([...statements, passed, ...tooLate], SITE);
    expect(over.courses.get('basics')?.attempts).toEqual([
      { ...expected, status: 'passed', score: 0.9, seconds: 75, updated: at(6) },
    ]);
    expect(over.courses.get('basics')?.passed).toEqual({
      attemptId: attempt.id,
      version: '1.0.0',
      at: at(6),
      score: 0.9,
    });
  });

  test('keeps attempts apart, and the newest pass', () => {
    const maker = testMaker();
    const second = { courseId: 'basics', id: uuidOf(901) };
    const statements = [attempt, second].flatMap((each, index) => [
      attemptStarted(maker, each, { ...PLAN, version: `${index + 1}.0.0` }),
      attemptEnded(maker, each, { status: 'passed', score: 0.8 + index / 10 }, 60),
    ]);
    const course = foldLearning(statements, SITE).courses.get('basics');
    expect(course?.attempts.map(({ id }) => id)).toEqual([attempt.id, second.id]);
    expect(course?.passed).toMatchObject({ attemptId: second.id, version: '2.0.0', score: 0.9 });
  });

  test('gathers all answers to a question, wherever they were given', () => {
    const maker = testMaker();
    const statements = [
      answered(maker, answer('first', 0, 'lesson')),
      attemptStarted(maker, attempt, PLAN),
      answered(maker, answer('first', 0.5, attempt)),
      attemptEnded(maker, attempt, { status: 'abandoned' }, 30),
      answered(maker, answer('first', 1, 'review')),
      answered(maker, { ...answer('first', 1, 'review'), score: undefined }),
    ];
    expect(foldLearning(statements, SITE).questions.get('first')).toEqual({
      id: 'first',
      courseId: 'basics',
      bankId: 'basics/one',
      answers: [
        { at: at(1), score: 0, hash: 'hash of first', in: 'lesson' },
        { at: at(3), score: 0.5, hash: 'hash of first', in: 'assessment' },
        { at: at(5), score: 1, hash: 'hash of first', in: 'review' },
      ],
    });
  });

  test('counts an answer of an attempt once the attempt is over, and only the last one', () => {
    const maker = testMaker();
    const questions = [{ id: 'first', hash: 'hash of first', pool: 'act' }];
    const open = [
      attemptStarted(maker, attempt, { ...PLAN, questions }),
      answered(maker, answer('first', 0, attempt)),
      answered(maker, answer('first', 0.5, attempt)),
      answered(maker, answer('first', 1, attempt)),
      answered(maker, answer('first', 0, 'lesson')),
    ];
    const scoresOf = (statements: Statement[]) =>
      foldLearning(statements, SITE)
        .questions.get('first')
        ?.answers.map(({ score }) => score);
    expect(scoresOf(open)).toEqual([0]);
    const ended = attemptEnded(maker, attempt, { status: 'passed', score: 1 }, 60);
    expect(foldLearning([...open, ended], SITE).questions.get('first')?.answers).toEqual([
      { at: at(5), score: 0, hash: 'hash of first', in: 'lesson' },
      { at: at(4), score: 1, hash: 'hash of first', in: 'assessment' },
    ]);
  });

  test('counts what was handed in without an answer as not right', () => {
    const drawn = ['first', 'second', 'third'].map((id) => {
      return { id, hash: `hash of ${id}`, pool: 'act' };
    });
    const blanksOf = (end: Parameters<typeof attemptEnded>[2]) => {
      const maker = testMaker();
      const { questions } = foldLearning(
        [
          answered(maker, answer('second', 1, 'lesson')),
          attemptStarted(maker, attempt, { ...PLAN, questions: drawn }),
          answered(maker, answer('first', 1, attempt)),
          // Given, and taken back.
          answered(maker, answer('second', 1, attempt)),
          answered(maker, { ...answer('second', 0, attempt), answer: null }),
          attemptEnded(maker, attempt, end, 60),
        ],
        SITE,
      );
      return [...questions.values()].flatMap(({ id, courseId, bankId, answers }) =>
        answers.flatMap(({ blank, ...one }) => (blank ? [{ id, courseId, bankId, ...one }] : [])),
      );
    };
    const blank = (id: string, bankId?: string) => ({
      id,
      courseId: 'basics',
      bankId,
      at: at(6),
      score: 0,
      hash: `hash of ${id}`,
      in: 'assessment',
    });
    // Nothing tells the bank of what was never answered.
    const expected = [blank('second', 'basics/one'), blank('third')];
    expect(blanksOf({ status: 'failed', score: 0.3 })).toEqual(expected);
    // Who gave up did not come to all of them.
    expect(blanksOf({ status: 'abandoned' })).toEqual([]);
  });

  test('learns the bank of a question left blank from a later answer', () => {
    const maker = testMaker();
    const statements = [
      attemptStarted(maker, attempt, PLAN),
      attemptEnded(maker, attempt, { status: 'failed', score: 0 }, 60),
      answered(maker, answer('first', 1, 'review')),
    ];
    expect(foldLearning(statements, SITE).questions.get('first')).toMatchObject({
      bankId: 'basics/one',
      answers: [{ score: 0 }, { score: 1 }],
    });
  });

  test('forgets an answer that was taken back', () => {
    const maker = testMaker();
    const statements = [
      attemptStarted(maker, attempt, PLAN),
      answered(maker, answer('first', 1, attempt)),
      answered(maker, { ...answer('first', 0, attempt), answer: null }),
    ];
    const [open] = foldLearning(statements, SITE).courses.get('basics')?.attempts ?? [];
    expect(open?.answers).toEqual(new Map());
    expect(open?.updated).toBe(at(3));
  });

  test('knows where an attempt was left, and what was left for later in it', () => {
    const maker = testMaker();
    const placeAfter = (...statements: Statement[]) => {
      const start = attemptStarted(testMaker(), attempt, PLAN);
      return foldLearning([start, ...statements], SITE).courses.get('basics')?.attempts[0]?.place;
    };
    const moved = attemptSuspended(maker, attempt, 30, { at: 'first', later: ['second'] });
    expect(placeAfter()).toBeUndefined();
    expect(placeAfter(moved)).toEqual({ at: 'first', later: ['second'] });
    const kept = [attemptSuspended(maker, attempt, 60), attemptResumed(maker, attempt, PLAN)];
    expect(placeAfter(moved, ...kept)).toEqual({ at: 'first', later: ['second'] });
    const end = attemptSuspended(maker, attempt, 90, { at: null, later: [] });
    expect(placeAfter(moved, end)).toEqual({ at: null, later: [] });
  });

  test('takes no place that is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (place) => {
        const maker = testMaker();
        const left = attemptSuspended(maker, attempt, 1);
        const extensions = { [`${SITE}xapi/place`]: place };
        const spoilt = { ...left, context: { ...left.context, extensions } };
        const learning = foldLearning([attemptStarted(maker, attempt, PLAN), spoilt], SITE);
        expect(learning.courses.get('basics')?.attempts[0]?.place).toBeUndefined();
      }),
    );
  });

  test('counts no time after the limit, however long the page stayed open', () => {
    const secondsOf = (timeRule: 'as-set' | 'longer' | 'off') => {
      const maker = testMaker();
      const plan = { ...PLAN, timeLimit: 45, timeRule };
      const statements = [
        attemptStarted(maker, attempt, plan),
        attemptSuspended(maker, attempt, 2800),
        attemptEnded(maker, attempt, { status: 'passed', score: 1 }, 2883),
      ];
      return foldLearning(statements, SITE).courses.get('basics')?.attempts[0]?.seconds;
    };
    expect(secondsOf('as-set')).toBe(2700);
    expect(secondsOf('longer')).toBe(2883);
    expect(secondsOf('off')).toBe(2883);
  });

  test('ignores what is of another site or has no start', () => {
    const maker = testMaker();
    const statements = [
      lessonOpened(maker, one),
      attemptEnded(maker, attempt, { status: 'passed', score: 1 }, 1),
      courseCompleted(maker, one),
    ];
    expect(foldLearning(statements, 'https://example.com/').courses.size).toBe(0);
    expect(foldLearning(statements, SITE).courses.get('basics')?.attempts).toEqual([]);
  });

  test('takes any statements in any order', () => {
    const maker = testMaker();
    const ours = fc.constantFrom(
      attemptStarted(maker, attempt, PLAN),
      attemptResumed(maker, attempt, { ...PLAN, seed: 'x' }),
      answered(maker, answer('constructor', 1, attempt)),
      answered(maker, answer('__proto__', 1, 'lesson')),
      attemptEnded(maker, attempt, { status: 'abandoned' }, 5),
      checkCleared(maker, one),
      lessonDone(maker, { courseId: '__proto__', lessonId: 'valueOf' }),
    );
    const any = fc.oneof(ours, anyStatement);
    fc.assert(
      fc.property(fc.array(any), (statements) => {
        const learning = foldLearning(statements, SITE);
        expect(foldLearning(statements, SITE)).toEqual(learning);
        answersOfBank(statements, SITE, 'basics/one');
      }),
    );
  });

  test('ignores extensions and answers that it does not understand', () => {
    const spoilt = fc.tuple(fc.jsonValue(), fc.string()).map(([plan, text]): Statement[] => {
      const maker = testMaker();
      const start = attemptStarted(maker, attempt, PLAN);
      const extensions = { [`${SITE}xapi/attempt`]: plan };
      const given = answered(maker, answer('first', 1, 'lesson'));
      return [
        { ...start, context: { ...start.context, extensions } },
        { ...given, result: { ...given.result, response: text } },
      ];
    });
    fc.assert(
      fc.property(spoilt, (statements) => {
        const { courses } = foldLearning(statements, SITE);
        expect(courses.get('basics')?.attempts ?? []).toEqual([]);
      }),
    );
  });
});

describe('the answers in the check of a lesson', () => {
  test('are the last ones since it began anew', () => {
    const maker = testMaker();
    const before = [
      answered(maker, answer('first', 0, 'lesson')),
      answered(maker, answer('second', 1, 'lesson')),
    ];
    const after = [
      answered(maker, answer('first', 0.5, 'lesson')),
      answered(maker, answer('first', 1, 'lesson')),
      answered(maker, answer('second', 0, 'review')),
      answered(maker, answer('second', 0, attempt)),
      answered(maker, { ...answer('third', 0, 'lesson'), bankId: 'basics/two' }),
    ];
    expect(answersOfBank([...before, ...after], SITE, 'basics/one')).toEqual(
      new Map([
        ['first', { answer: 1, hash: 'hash of first' }],
        ['second', { answer: 1, hash: 'hash of second' }],
      ]),
    );
    const statements = [...before, checkCleared(maker, one), ...after, checkCleared(maker, two)];
    expect(answersOfBank(statements, SITE, 'basics/one')).toEqual(
      new Map([['first', { answer: 1, hash: 'hash of first' }]]),
    );
  });
});
