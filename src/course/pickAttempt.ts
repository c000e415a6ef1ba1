import type { Attempt, Learning } from './types';

/** What a record can be made of, or why there is none. */
export type Picked =
  | { attempt: Attempt }
  /** Nothing was passed yet. */
  | { none: 'nothing' }
  /** This device does not keep the attempt that the address names. */
  | { none: 'unknown' }
  /** The attempt is not over, or was stopped before the end. */
  | { none: 'unfinished'; attempt: Attempt };

/** The attempt with the id, or the one that was passed last if there is no id. */
export function pickAttempt(learning: Learning, id: string | null): Picked {
  const attempts = [...learning.courses.values()].flatMap((course) => course.attempts);
  const wanted = id ?? learning.lastPass;
  const attempt = attempts.find((one) => one.id === wanted);
  if (!attempt) return { none: id === null ? 'nothing' : 'unknown' };
  const isOver = attempt.status === 'passed' || attempt.status === 'failed';
  return isOver ? { attempt } : { none: 'unfinished', attempt };
}
