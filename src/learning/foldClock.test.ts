import { expect, test } from 'vitest';
import { foldLearning } from './fold';
import { answered, attemptEnded, attemptStarted } from './statements';
import { PLAN, SITE, testMaker } from './testing/statements';

const AHEAD = '2030-01-01T10:00:00.000Z';
const TRUE_TIME = '2026-11-22T10:00:00.000Z';
const given = { bankId: 'basics/one', questionId: 'first', hash: 'h1' };
const ended = { status: 'passed', score: 1 } as const;

/** An attempt whose statements are made at these times. */
function attempt(id: string, start: string, answerAt: string, end: string) {
  const maker = (at: string, count: string) => ({
    ...testMaker(at),
    now: () => new Date(at),
    uuid: () => `${id.slice(0, -1)}${count}`,
  });
  const ref = { id, courseId: 'basics' };
  return [
    attemptStarted(maker(start, '1'), ref, PLAN),
    answered(maker(answerAt, '2'), { ...given, answer: true, score: 1, in: ref }),
    attemptEnded(maker(end, '3'), ref, ended, 60),
  ];
}

const FIRST = '00000000-0000-4000-8000-00000000000a';
const SECOND = '00000000-0000-4000-8000-0000000000b0';

test('what was done last counts last, whatever the clock said before', () => {
  const statements = [
    ...attempt(FIRST, AHEAD, AHEAD, AHEAD),
    ...attempt(SECOND, TRUE_TIME, TRUE_TIME, TRUE_TIME),
  ];
  const { courses, last, lastPass, questions } = foldLearning(statements, SITE);
  const course = courses.get('basics');
  expect(course?.attempts.map(({ id }) => id)).toEqual([FIRST, SECOND]);
  expect(course?.attempts.map(({ clockSetBack }) => clockSetBack)).toEqual([undefined, undefined]);
  expect(course?.passed).toMatchObject({ attemptId: SECOND, at: TRUE_TIME });
  expect(last?.at).toBe(TRUE_TIME);
  expect(lastPass).toBe(SECOND);
  expect(questions.get('first')?.answers.map(({ at }) => at)).toEqual([AHEAD, TRUE_TIME]);
});

test.each([
  ['an answer', [AHEAD, TRUE_TIME, TRUE_TIME]],
  ['its end', [TRUE_TIME, AHEAD, TRUE_TIME]],
] as const)('an attempt knows that the clock went back before %s', (_what, [start, at, end]) => {
  const { courses } = foldLearning(attempt(FIRST, start, at, end), SITE);
  expect(courses.get('basics')?.attempts).toMatchObject([
    { status: 'passed', clockSetBack: true, started: start, updated: end },
  ]);
});
