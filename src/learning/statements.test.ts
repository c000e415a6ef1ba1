import { describe, expect, test } from 'vitest';
import * as statements from './statements';
import { statementSchema } from './statementSchema';
import { PLAN, SITE, testMaker, uuidOf } from './testing/statements';
import type { Statement } from './types';

const attempt = { courseId: 'basics', id: uuidOf(900) };
const lesson = { courseId: 'basics', lessonId: 'one', version: '1.0.0' };
const given = { bankId: 'basics/one', questionId: 'first', hash: 'h1', answer: ['a'], score: 0.5 };

const made = (maker = testMaker()): Record<string, Statement> => ({
  lessonOpened: statements.lessonOpened(maker, lesson),
  lessonDone: statements.lessonDone(maker, lesson),
  checkCleared: statements.checkCleared(maker, lesson),
  answeredInLesson: statements.answered(maker, { ...given, in: 'lesson' }),
  answeredInAssessment: statements.answered(maker, { ...given, in: attempt }),
  answeredInReview: statements.answered(maker, { ...given, score: undefined, in: 'review' }),
  attemptStarted: statements.attemptStarted(maker, attempt, PLAN),
  attemptResumed: statements.attemptResumed(maker, attempt, PLAN),
  attemptSuspended: statements.attemptSuspended(maker, attempt, 61.5),
  attemptLeft: statements.attemptSuspended(maker, attempt, 9, { at: 'first', later: ['last'] }),
  attemptPassed: statements.attemptEnded(maker, attempt, { status: 'passed', score: 0.9 }, 90),
  attemptFailed: statements.attemptEnded(maker, attempt, { status: 'failed', score: 0.1 }, 90),
  attemptAbandoned: statements.attemptEnded(maker, attempt, { status: 'abandoned' }, 90),
  courseCompleted: statements.courseCompleted(maker, lesson),
});

describe('statements', () => {
  test.each(Object.entries(made()))('keep to the rules of xAPI: %s', (_name, statement) => {
    expect(statementSchema.safeParse(statement).error?.issues).toBeUndefined();
    expect(statementSchema.safeParse(JSON.parse(JSON.stringify(statement))).success).toBe(true);
  });

  test.each(Object.entries(made()))('belong to their course: %s', (_name, statement) => {
    expect(statements.courseIdOf(statement, SITE)).toBe('basics');
    expect(statements.courseIdOf(statement, 'https://example.com/')).toBeUndefined();
  });

  test('say what was answered, and where', () => {
    expect(statements.answered(testMaker(), { ...given, in: attempt })).toEqual({
      id: uuidOf(1),
      actor: { objectType: 'Agent', account: { homePage: SITE, name: 'device' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        objectType: 'Activity',
        id: `${SITE}training/basics/one#first`,
        definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction' },
      },
      result: {
        score: { scaled: 0.5 },
        success: false,
        response: '["a"]',
        extensions: { [`${SITE}xapi/hash`]: 'h1' },
      },
      context: {
        registration: attempt.id,
        contextActivities: {
          parent: [
            {
              objectType: 'Activity',
              id: `${SITE}training/basics/assessment`,
              definition: { type: 'http://adlnet.gov/expapi/activities/assessment' },
            },
          ],
          grouping: [
            {
              objectType: 'Activity',
              id: `${SITE}training/basics`,
              definition: { type: 'https://w3id.org/xapi/cmi5/activitytype/course' },
            },
          ],
        },
      },
      timestamp: '2026-11-22T09:00:01.000Z',
    });
  });

  test('say nothing of the score of an answer that is not marked', () => {
    expect(made().answeredInReview?.result).not.toHaveProperty('score');
    expect(made().answeredInReview?.result).not.toHaveProperty('success');
  });

  test('carry the plan and the version of an attempt', () => {
    expect(made().attemptStarted?.context?.extensions).toEqual({
      [`${SITE}xapi/version`]: '1.0.0',
      [`${SITE}xapi/edition`]: '2026',
      [`${SITE}xapi/attempt`]: PLAN,
    });
  });

  test('carry where an attempt was left', () => {
    expect(made().attemptLeft?.context?.extensions).toEqual({
      [`${SITE}xapi/place`]: { at: 'first', later: ['last'] },
    });
    expect(made().attemptSuspended?.context?.extensions).toBeUndefined();
  });

  test('end an attempt with its score and how long it was open', () => {
    expect(made().attemptPassed?.result).toEqual({
      score: { scaled: 0.9 },
      success: true,
      completion: true,
      duration: 'PT90S',
    });
    expect(made().attemptAbandoned?.result).toEqual({ duration: 'PT90S' });
    expect(made().attemptSuspended?.result).toEqual({ duration: 'PT61.5S' });
  });
});
