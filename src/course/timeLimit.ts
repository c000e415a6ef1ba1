import type { TimeRule } from './types';

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
