import { found, type Finding } from './findings';
import type { CompletionRecord } from './types';

/** Seconds for an answer below which nobody can have read the question; on average. */
const READING = 3;

/**
 * Whether there was time to read. Who answers faster may know the questions from an attempt that
 * was erased, so that it proves nothing.
 */
export function checkPace({ answers, started, finished, seconds }: CompletionRecord): Finding {
  const between = (Date.parse(finished) - Date.parse(started)) / 1000;
  // Dates out of order are a matter of their own.
  const open = between < 0 ? seconds : Math.min(seconds, between);
  return open < answers.length * READING
    ? found('pace', 'unknown', { code: 'hasty' })
    : found('pace', 'ok');
}
