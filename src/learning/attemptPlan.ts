import type { AttemptPlace, AttemptPlan, DrawnQuestion } from '../course/types';
import { isObject } from '../quiz/kinds/parsing';

/** The value as the plan of an attempt, or undefined if it is none. Total for any JSON. */
export function parseAttemptPlan(value: unknown): AttemptPlan | undefined {
  if (!isObject(value)) return undefined;
  const { passMark, timeLimit, timeRule, print, questions } = value;
  const isPlan =
    [value.seed, value.version, value.edition].every(isText) &&
    typeof passMark === 'number' &&
    (timeLimit === undefined || typeof timeLimit === 'number') &&
    (timeRule === 'as-set' || timeRule === 'longer' || timeRule === 'off') &&
    isTexts(value.seen) &&
    isTexts(value.wrong) &&
    (print === undefined || isText(print)) &&
    Array.isArray(questions) &&
    questions.every(isDrawn);
  return isPlan ? (value as unknown as AttemptPlan) : undefined;
}

/** The value as the place where an attempt was left, or undefined if it is none. Total. */
export function parseAttemptPlace(value: unknown): AttemptPlace | undefined {
  if (!isObject(value)) return undefined;
  const { at, later } = value;
  return (at === null || isText(at)) && isTexts(later)
    ? { at: at as string | null, later: later as string[] }
    : undefined;
}

function isDrawn(value: unknown): value is DrawnQuestion {
  return isObject(value) && [value.id, value.hash, value.pool].every(isText);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
