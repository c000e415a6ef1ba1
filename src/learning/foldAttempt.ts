import type { Attempt, AttemptStatus } from '../course/types';
import { parseAttemptPlan } from './attemptPlan';
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
 * @param planKey address of the extension that holds the plan
 * @returns the attempt that changed
 */
export function foldAttempt(
  attempts: Attempt[],
  statement: Statement,
  courseId: string,
  planKey: string,
): Attempt | undefined {
  const { verb, context, result, timestamp } = statement;
  const id = context?.registration;
  if (id === undefined) return undefined;
  const plan = parseAttemptPlan(context?.extensions?.[planKey]);
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
  attempt.updated = timestamp;
  attempt.status = ENDS[verb.id] ?? 'open';
  attempt.seconds = Math.max(attempt.seconds, secondsOf(result?.duration ?? '') ?? 0);
  const score = result?.score?.scaled;
  if (attempt.status !== 'open' && score !== undefined) attempt.score = score;
  return attempt;
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
