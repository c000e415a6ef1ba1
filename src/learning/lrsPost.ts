import type { Statement } from './types';

/** What came of a request: sent, to be split, to be tried later, or refused for good. */
export type Outcome =
  { is: 'sent' | 'split' } | { is: 'later'; seconds: number } | { is: 'refused'; status: number };

const PATIENCE_MS = 30_000;

/**
 * Posts statements to a record store, by xAPI 1.0.3
 * (https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Communication.md#212-post-statements).
 * The store takes a batch as a whole or not at all, so a conflict in one is told by splitting it.
 */
export async function postStatements(
  fetcher: typeof fetch,
  endpoint: string,
  statements: readonly Statement[],
  stopped: AbortSignal,
): Promise<Outcome> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, PATIENCE_MS);
  stopped.addEventListener('abort', stop);
  try {
    const response = await fetcher(`${endpoint}statements`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
      body: JSON.stringify(statements),
      credentials: 'omit',
      signal: controller.signal,
    });
    return outcomeOf(response, statements.length);
  } catch {
    return { is: 'later', seconds: 0 };
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', stop);
  }
}

function outcomeOf({ ok, status, headers }: Response, count: number): Outcome {
  if (ok) return { is: 'sent' };
  if (count > 1 && (status === 409 || status === 413)) return { is: 'split' };
  // It is there already.
  if (status === 409) return { is: 'sent' };
  if (status < 400 || status >= 500 || status === 408 || status === 429) {
    return { is: 'later', seconds: Number(headers.get('Retry-After')) || 0 };
  }
  return { is: 'refused', status };
}

const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait before the next try, in ms: twice as long after each failure, and never in
 * step with others that failed at the same moment.
 * @param failures how many tries have failed, from 1
 * @param seconds what the server asked for, or 0
 * @param chance from 0 to 1
 */
export function backOff(failures: number, seconds: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.max(longest * (0.5 + chance / 2), Math.min(LONGEST_MS, seconds * 1000));
}
