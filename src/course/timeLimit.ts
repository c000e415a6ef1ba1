import type { AttemptPlan, TimeRule } from './types';

type Limited = Pick<AttemptPlan, 'timeLimit' | 'timeRule'>;

/** Seconds that an attempt may be open; undefined where nothing limits it. */
export function secondsAllowed({ timeLimit, timeRule }: Limited): number | undefined {
  if (timeLimit === undefined || timeRule === 'off') return undefined;
  return timeLimit * 60 * (timeRule === 'longer' ? 1.5 : 1);
}

/** Seconds that are left after `used` seconds, never below 0; undefined where nothing limits. */
export function secondsLeft(plan: Limited, used: number): number | undefined {
  const allowed = secondsAllowed(plan);
  return allowed === undefined ? undefined : Math.max(0, allowed - used);
}

/** The rule with more time, to be offered before the time runs out. */
export function moreTime(rule: TimeRule): TimeRule {
  return rule === 'as-set' ? 'longer' : 'off';
}

/** How the time stands. `soon` comes early enough to read, decide and add time without hurry. */
export type TimeState = 'fine' | 'soon' | 'over';

/**
 * A tenth of the limit ahead, but between two and five minutes. WCAG 2.2 (2.2.1) asks for
 * 20 seconds at least.
 * @param seconds the attempt was open
 */
export function timeState(limit: number, seconds: number): TimeState {
  if (seconds >= limit) return 'over';
  const ahead = Math.min(Math.max(limit / 10, 120), 300);
  return seconds >= limit - ahead ? 'soon' : 'fine';
}

/** Longest pause between two ticks, in seconds: pages in the background tick once a minute. */
const LONGEST_TICK = 90;

/**
 * Seconds to count for the time between two ticks. After a longer pause the device slept or the
 * page was frozen, and nothing counts; nor does a clock that went backwards.
 */
export function countable(between: number): number {
  return between > 0 && between <= LONGEST_TICK ? between : 0;
}

/**
 * The seconds counted so far and those between two ticks, up to the limit: once the time is used up
 * no questions are shown, so that nothing counts, however long the page stays open.
 */
export function countOn(seconds: number, between: number, limit = Infinity): number {
  return Math.min(seconds + countable(between), Math.max(seconds, limit));
}
