import type { LrsKeep } from './lrsKeep';
import { backOff, postStatements } from './lrsPost';
import type { Statement } from './types';

export interface SenderOptions {
  /** Address of the xAPI interface, ending with a slash. */
  endpoint: string;
  keep: LrsKeep;
  /** What there is to send, oldest first, but for what was sent already. */
  waiting: (sent: ReadonlySet<string>) => readonly Statement[];
  fetch: typeof fetch;
  /** From 0 to 1. */
  chance: () => number;
  /** One tab after the other; undefined if another one is at it. */
  alone: <T>(what: () => Promise<T>) => Promise<T | undefined>;
}

/** What comes after a batch: another one, nothing, a rest in ms, or the end. */
export type Next = 'again' | 'nothing' | { after: number } | { refusedWith: number };

export interface Sender {
  /** Sends the next batch. */
  send: () => Promise<Next>;
  /** Breaks off what is under way, and forgets failures. */
  reset: () => void;
}

const LARGEST_BATCH = 50;
/** Another tab sends: look again whether it is still there. */
const OTHER_TAB_MS = 10_000;

/** Sends statements in batches, each once as far as this device knows. Runs in the page. */
export function createSender(options: SenderOptions): Sender {
  const { endpoint, keep, waiting, chance, alone } = options;
  let size = LARGEST_BATCH;
  let failures = 0;
  let stop = new AbortController();

  const post = async () => {
    // Read again: another tab may have sent some.
    const batch = waiting(await keep.sent()).slice(0, size);
    if (batch.length === 0) return 'nothing';
    const outcome = await postStatements(options.fetch, endpoint, batch, stop.signal);
    if (outcome.is === 'sent') await keep.addSent(batch.map(({ id }) => id));
    return outcome;
  };
  return {
    async send() {
      const outcome = await alone(post);
      if (outcome === undefined) return { after: OTHER_TAB_MS };
      if (outcome === 'nothing') return outcome;
      if (outcome.is === 'refused') return { refusedWith: outcome.status };
      if (outcome.is === 'later') {
        failures += 1;
        return { after: backOff(failures, outcome.seconds, chance()) };
      }
      failures = 0;
      size = outcome.is === 'split' ? Math.ceil(size / 2) : Math.min(LARGEST_BATCH, size * 2);
      return 'again';
    },
    reset() {
      stop.abort();
      stop = new AbortController();
      failures = 0;
    },
  };
}

/** Without locks two tabs may send the same; the record store takes it once all the same. */
export async function oneTab<T>(what: () => Promise<T>): Promise<T | undefined> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return what();
  return locks.request('handbook-lrs', { ifAvailable: true }, async (lock) =>
    lock ? await what() : undefined,
  );
}
