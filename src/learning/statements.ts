import type { AttemptPlace, AttemptPlan } from '../course/types';
import {
  assessmentActivity,
  courseActivity,
  extensionId,
  lessonActivity,
  placeOf,
  questionActivity,
  reviewActivity,
} from './activities';
import { durationOf } from './duration';
import {
  VERBS,
  type Activity,
  type Actor,
  type Context,
  type ExtensionName,
  type Statement,
  type Verb,
} from './types';

/** What statements are made with; tests fix all of it. */
export interface Maker {
  /** Address of the site with its base path, ending with a slash. */
  site: string;
  actor: Actor;
  now: () => Date;
  uuid: () => string;
}

/** A course, with the version and edition that were in front of the learner, where known. */
export interface CourseRef {
  courseId: string;
  version?: string;
  edition?: string;
}

export interface LessonRef extends CourseRef {
  lessonId: string;
}

/** An attempt at the assessment of a course; `id` is a UUID. */
export interface AttemptRef extends CourseRef {
  id: string;
}

export interface AnswerGiven {
  bankId: string;
  questionId: string;
  /** Hash of the question as it was answered. */
  hash: string;
  /** Any JSON. */
  answer: unknown;
  /** From 0 to 1; left out where the answer is not marked yet. */
  score?: number;
  in: 'lesson' | 'review' | AttemptRef;
}

export type AttemptEnd =
  { status: 'passed' | 'failed'; score: number } | { status: 'abandoned'; score?: number };

/** A lesson was opened. */
export function lessonOpened(maker: Maker, lesson: LessonRef): Statement {
  return lessonStatement(maker, 'experienced', lesson);
}

/** The check of a lesson was done, or the lesson marked as read. */
export function lessonDone(maker: Maker, lesson: LessonRef): Statement {
  return { ...lessonStatement(maker, 'completed', lesson), result: { completion: true } };
}

/** The check of a lesson begins anew: answers before do not count for what it shows. */
export function checkCleared(maker: Maker, lesson: LessonRef): Statement {
  return lessonStatement(maker, 'initialized', lesson, { cleared: true });
}

/** A question was answered, in the check of a lesson, in an assessment or in the review. */
export function answered(maker: Maker, given: AnswerGiven): Statement {
  const { bankId, questionId, hash, answer, score } = given;
  const [courseId = ''] = bankId.split('/');
  const where = given.in;
  const attempt = typeof where === 'object' ? where : undefined;
  const context = contextOf(maker, attempt ?? { courseId }, [parentOf(maker.site, bankId, where)]);
  if (attempt) context.registration = attempt.id;
  return {
    ...statement(maker, 'answered', questionActivity(maker.site, bankId, questionId), context),
    result: {
      ...(score === undefined ? {} : { score: { scaled: score }, success: score === 1 }),
      response: JSON.stringify(answer),
      extensions: { [extensionId(maker.site, 'hash')]: hash },
    },
  };
}

function parentOf(site: string, bankId: string, where: AnswerGiven['in']): Activity {
  if (where === 'review') return reviewActivity(site);
  if (where !== 'lesson') return assessmentActivity(site, where.courseId);
  const [courseId = '', ...lesson] = bankId.split('/');
  return lessonActivity(site, courseId, lesson.join('/'));
}

/** An attempt was started with this plan. */
export function attemptStarted(maker: Maker, attempt: AttemptRef, plan: AttemptPlan): Statement {
  const ref = { ...attempt, ...editionOf(plan) };
  return attemptStatement(maker, 'initialized', ref, { attempt: plan });
}

/** An attempt goes on, with its plan as it is from here on. */
export function attemptResumed(maker: Maker, attempt: AttemptRef, plan: AttemptPlan): Statement {
  const ref = { ...attempt, ...editionOf(plan) };
  return attemptStatement(maker, 'resumed', ref, { attempt: plan });
}

/**
 * An attempt may be left here: made with every move to another question, and now and then.
 * @param seconds how long it was open until now, in all
 * @param place what is shown now; left out where that has not changed
 */
export function attemptSuspended(
  maker: Maker,
  attempt: AttemptRef,
  seconds: number,
  place?: AttemptPlace,
): Statement {
  return {
    ...attemptStatement(maker, 'suspended', attempt, { place }),
    result: { duration: durationOf(seconds) },
  };
}

/** An attempt is over. @param seconds how long it was open, in all */
export function attemptEnded(
  maker: Maker,
  attempt: AttemptRef,
  { status, score }: AttemptEnd,
  seconds: number,
): Statement {
  return {
    ...attemptStatement(maker, status, attempt),
    result: {
      ...(score === undefined ? {} : { score: { scaled: score } }),
      ...(status === 'abandoned' ? {} : { success: status === 'passed', completion: true }),
      duration: durationOf(seconds),
    },
  };
}

/** A course was completed as a whole. */
export function courseCompleted(maker: Maker, course: CourseRef): Statement {
  const made = courseActivity(maker.site, course.courseId);
  return {
    ...statement(maker, 'completed', made, contextOf(maker, course)),
    result: { completion: true },
  };
}

/** The course that a statement belongs to. */
export function courseIdOf({ object }: Statement, site: string): string | undefined {
  const place = placeOf(object.id, site);
  return place && place.kind !== 'review' ? place.courseId : undefined;
}

type Extensions = Partial<Record<ExtensionName, unknown>>;

function lessonStatement(maker: Maker, verb: Verb, lesson: LessonRef, more?: Extensions) {
  const { site } = maker;
  const parent = [courseActivity(site, lesson.courseId)];
  return statement(
    maker,
    verb,
    lessonActivity(site, lesson.courseId, lesson.lessonId),
    contextOf(maker, lesson, parent, more),
  );
}

function attemptStatement(maker: Maker, verb: Verb, attempt: AttemptRef, more?: Extensions) {
  const parent = [courseActivity(maker.site, attempt.courseId)];
  const context = contextOf(maker, attempt, parent, more);
  context.registration = attempt.id;
  return statement(maker, verb, assessmentActivity(maker.site, attempt.courseId), context);
}

function editionOf({ version, edition }: AttemptPlan) {
  return { version, edition };
}

function contextOf(
  { site }: Maker,
  { courseId, version, edition }: CourseRef,
  parent?: Activity[],
  more: Extensions = {},
): Context {
  const extensions = Object.entries({ version, edition, ...more })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [extensionId(site, name as ExtensionName), value] as const);
  return {
    contextActivities: {
      ...(parent && { parent }),
      grouping: [courseActivity(site, courseId)],
    },
    ...(extensions.length > 0 && { extensions: Object.fromEntries(extensions) }),
  };
}

function statement(maker: Maker, verb: Verb, object: Activity, context: Context): Statement {
  return {
    id: maker.uuid(),
    actor: maker.actor,
    verb: { id: VERBS[verb] },
    object,
    context,
    timestamp: maker.now().toISOString(),
  };
}
