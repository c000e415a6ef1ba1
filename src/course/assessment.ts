import type { AssessmentPlan, Attempt, CourseOutline } from './types';

/** Address of the page of a course's assessment. */
export function assessmentAddress(course: Pick<CourseOutline, 'permalink'>): string {
  return `${course.permalink}/assessment`;
}

/** Address of the page that makes the record of an attempt. */
export function recordAddress(attemptId: string): string {
  return `/learning/record?attempt=${encodeURIComponent(attemptId)}`;
}

/** How many questions an assessment asks. */
export function drawnCount({ pools }: AssessmentPlan): number {
  return pools.reduce((sum, { draw }) => sum + draw, 0);
}

/** Turns around attempts that are in the order in which they were begun; clocks may be wrong. */
export function newestFirst(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].reverse();
}

/** Attempts as a list shows them: the one to go on with, and apart from it the rest, newest first. */
export function openAndEarlier(attempts: readonly Attempt[]): {
  open: Attempt | undefined;
  earlier: Attempt[];
} {
  const newest = newestFirst(attempts);
  const open = newest.find(({ status }) => status === 'open');
  return { open, earlier: newest.filter((attempt) => attempt !== open) };
}

/** A score from 0 to 1 in whole per cent, rounded down: a little short never reads as enough. */
export function percentOf(score: number): number {
  // Sums of fractions such as 1/3 fall short of the whole number by the last bit.
  return Math.floor(score * 100 + 1e-6);
}

/** How many questions of an attempt have an answer. */
export function answeredCount({ plan, answers }: Attempt): number {
  return plan.questions.filter(({ id }) => answers.has(id)).length;
}
