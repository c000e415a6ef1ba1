import { secondsAllowed } from '../course/timeLimit';
import type { Attempt, AttemptStatus } from '../course/types';
import { parseAttemptPlace, parseAttemptPlan } from './attemptPlan';
import { secondsOf } from './duration';
import { VERBS, type Statement, type VerbId } from './types';

const ENDS: Partial<Record<VerbId, AttemptStatus>> = {
  [VERBS.passed]: 'passed',
  [VERBS.failed]: 'failed',
  [VERBS.abandoned]: 'abandoned',
};

/**
 * Takes a statement about an assessment into the attempts at it. What comes after the end of an
 * attempt, from another tab, changes nothing.
 * @param keys addresses of the extensions that hold the plan and the place
 * @returns the attempt that changed
 */
export function foldAttempt(
  attempts: Attempt[],
  statement: Statement,
  courseId: string,
  keys: { attempt: string; place: string },
): Attempt | undefined {
  const { verb, context, result, timestamp } = statement;
  const id = context?.registration;
  if (id === undefined) return undefined;
  const plan = parseAttemptPlan(context?.extensions?.[keys.attempt]);
  // Statements belong to the newest attempts, nearly always.
  let attempt = attempts.findLast((known) => known.id === id);
  if (!attempt) {
    if (verb.id !== VERBS.initialized || !plan) return undefined;
    attempt = newAttempt(id, courseId, plan, timestamp);
    attempts.push(attempt);
    return attempt;
  }
  if (attempt.status !== 'open') return undefined;
  if (verb.id === VERBS.resumed && plan) attempt.plan = plan;
  touchAttempt(attempt, timestamp);
  attempt.status = ENDS[verb.id] ?? 'open';
  const seconds = Math.max(attempt.seconds, secondsOf(result?.duration ?? '') ?? 0);
  // Earlier releases counted on when the time was used up and the page stayed open.
  attempt.seconds = Math.min(seconds, secondsAllowed(attempt.plan) ?? seconds);
  const place = parseAttemptPlace(context?.extensions?.[keys.place]);
  if (verb.id === VERBS.suspended && place) attempt.place = place;
  const score = result?.score?.scaled;
  if (attempt.status !== 'open' && score !== undefined) attempt.score = score;
  return attempt;
}

/** Notes the time of an attempt's newest statement, and whether the clock went back before it. */
export function touchAttempt(attempt: Attempt, timestamp: string): void {
  if (timestamp < attempt.updated) attempt.clockSetBack = true;
  attempt.updated = timestamp;
}

function newAttempt(id: string, courseId: string, plan: Attempt['plan'], started: string): Attempt {
  return {
    id,
    courseId,
    plan,
    status: 'open',
    started,
    updated: started,
    seconds: 0,
    answers: new Map(),
  };
}
