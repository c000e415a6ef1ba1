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

export function newestFirst(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => (a.started < b.started ? 1 : -1));
}

/** A score from 0 to 1 in whole per cent, rounded down: a little short never reads as enough. */
export function percentOf(score: number): number {
  // Sums of fractions such as 1/3 fall short of the whole number by the last bit.
  return Math.floor(score * 100 + 1e-6);
}

/** How many questions of an attempt have an answer; one that was taken back is null. */
export function answeredCount({ plan, answers }: Attempt): number {
  const isGiven = (id: string) => (answers.get(id)?.answer ?? null) !== null;
  return plan.questions.filter(({ id }) => isGiven(id)).length;
}
