import { kindOf } from '../quiz/kinds';
import type { Answer, CompiledBank, CompiledQuestion } from '../quiz/types';
import {
  drawAssessment,
  drawReplacement,
  isDrawable,
  printOf,
  type DrawHistory,
} from './drawAssessment';
import type {
  AssessmentData,
  AssessmentPlan,
  Attempt,
  AttemptPlan,
  DrawnQuestion,
  TimeRule,
} from './types';

/** Floats of a sum that is full fall short of it by the last bits. */
const TOLERANCE = 1e-9;

/**
 * Plans an attempt at the assessment of a course.
 * @param seed any text; the same one gives the same questions again
 * @throws Error when the course has no assessment
 */
export function startAttempt(
  data: AssessmentData,
  history: DrawHistory,
  seed: string,
  timeRule: TimeRule,
): AttemptPlan {
  const plan = assessmentOf(data);
  const questions = questionsOf(data.banks);
  return {
    seed,
    version: data.course.version,
    edition: data.edition,
    passMark: plan.passMark,
    ...(plan.timeLimit !== undefined && { timeLimit: plan.timeLimit }),
    timeRule,
    seen: [...history.seen],
    wrong: [...history.wrong],
    print: printOf(plan, questions),
    questions: drawAssessment(plan.pools, questions, seed, history),
  };
}

/** How an attempt goes on, perhaps after the site was updated. */
export interface Resumed {
  plan: AttemptPlan;
  /** Answers that still stand, by the id of the question. */
  kept: Map<string, Answer>;
  /** Ids of questions that changed since they were answered: they are asked again. */
  changed: string[];
  /** Questions that are gone; `to` is what took the place, left out where the pool has no more. */
  replaced: { from: string; to?: string }[];
}

/**
 * Takes up an attempt where it was. An answer stands as long as its question is the one that was
 * answered. What is gone from the course is replaced from the same pool, by the attempt's own
 * seed; the rest of the plan (its version, pass mark and time limit) stays as it was begun with.
 */
export function resumeAttempt(attempt: Attempt, data: AssessmentData): Resumed {
  const all = questionsOf(data.banks);
  const known = new Map(all.filter(isDrawable).map((question) => [question.id, question]));
  const taken = new Set(attempt.plan.questions.map(({ id }) => id));
  const resumed: Resumed = { plan: attempt.plan, kept: new Map(), changed: [], replaced: [] };
  const questions = attempt.plan.questions.flatMap((drawn): DrawnQuestion[] => {
    const question = known.get(drawn.id);
    if (question) return [{ ...drawn, hash: question.hash }];
    const { seed, seen, wrong } = attempt.plan;
    const other = drawReplacement(drawn.pool, all, taken, seed, { seen, wrong });
    if (other) taken.add(other.id);
    resumed.replaced.push({ from: drawn.id, ...(other && { to: other.id }) });
    return other ? [other] : [];
  });
  for (const { id, hash } of questions) {
    const given = attempt.answers.get(id);
    const question = known.get(id);
    if (!given || !question) continue;
    const answer = kindOf(question).parse(question, given.answer);
    if (given.hash === hash && answer !== undefined) resumed.kept.set(id, answer);
    else resumed.changed.push(id);
  }
  return { ...resumed, plan: { ...attempt.plan, questions } };
}

/** How an attempt was marked. */
export interface AttemptMark {
  /** In the order of the plan; `score` from 0 to 1. */
  questions: { id: string; score: number; weight: number }[];
  /** Mean of the scores by weight, from 0 to 1. */
  score: number;
  passed: boolean;
}

/**
 * Marks an attempt. A question without an answer counts 0, as does one that the banks no longer
 * have. Takes any values as answers.
 */
export function markAttempt(
  plan: AttemptPlan,
  banks: readonly CompiledBank[],
  answers: ReadonlyMap<string, unknown>,
): AttemptMark {
  const known = new Map(questionsOf(banks).map((question) => [question.id, question]));
  const questions = plan.questions.map(({ id }) => {
    const question = known.get(id);
    if (!question) return { id, score: 0, weight: 1 };
    const { score } = kindOf(question).mark(question, answers.get(id));
    return { id, score, weight: question.weight };
  });
  const score = weightedScore(questions);
  return { questions, score, passed: isPass(score, plan.passMark) };
}

/** Mean of scores by weight; 0 for none. */
export function weightedScore(rows: readonly { score: number; weight: number }[]): number {
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 0;
  const reached = rows.reduce((sum, { score, weight }) => sum + score * weight, 0);
  return Math.min(1, Math.max(0, reached / whole));
}

/** @param passMark in per cent */
export function isPass(score: number, passMark: number): boolean {
  return score * 100 + TOLERANCE >= passMark;
}

/** Whether two scores are the same, but for the last bits of floats. */
export function isSameScore(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

export function questionsOf(banks: readonly CompiledBank[]): CompiledQuestion[] {
  return banks.flatMap(({ questions }) => questions);
}

function assessmentOf({ course }: AssessmentData): AssessmentPlan {
  if (course.assessment) return course.assessment;
  throw new Error(`The course ${course.id} has no assessment.`);
}
