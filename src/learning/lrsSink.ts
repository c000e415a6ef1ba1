import { openLrsKeep } from './lrsKeep';
import { createSender, oneTab, type Next, type SenderOptions } from './lrsSender';
import type { LrsSink, LrsState } from './lrsTypes';
import type { EventStore, Statement } from './types';

export interface LrsSinkOptions extends Partial<Omit<SenderOptions, 'waiting'>> {
  /** Address of the xAPI interface, ending with a slash. */
  endpoint: string;
  store: EventStore;
  /** Calls after some ms, or when the device is online again; gives the way to call it off. */
  wait?: (ms: number, then: () => void) => () => void;
}

/**
 * Sends what the learner of this device did to a learning record store, once the learner agrees:
 * each statement once, in order, later if the device is offline. Runs in the page. Statements
 * that were imported are not sent: the device that made them asks for its own consent.
 */
export function createLrsSink(options: LrsSinkOptions): LrsSink {
  const { endpoint, store, keep = openLrsKeep(), wait = waitOrOnline } = options;
  const listeners = new Set<() => void>();
  let state: LrsState = { ready: false, endpoint, waiting: 0 };
  const change = (next: Partial<LrsState>) => {
    state = { ...state, ...next };
    [...listeners].forEach((listener) => listener());
  };
  const waiting = (sent: ReadonlySet<string>) => {
    const left = unsent(store, sent);
    if (left.length !== state.waiting) change({ waiting: left.length });
    // The learner may have thought again meanwhile.
    return mayGo() ? left : [];
  };
  const mayGo = () => state.consent === 'given' && state.refusedWith === undefined;
  const sender = createSender({
    fetch: fetch.bind(globalThis),
    chance: Math.random,
    alone: oneTab,
    ...options,
    keep,
    waiting,
  });
  const loop = createLoop(sender.send, mayGo, wait, (refusedWith) => change({ refusedWith }));
  const start = async () => {
    const consent = await keep.consent();
    change({ ready: true, ...(consent && { consent }) });
    const look = async () => {
      if (!store.get().ready) return;
      if (store.get().statements.length === 0) await keep.forgetSent();
      waiting(await keep.sent());
      loop.go();
    };
    store.subscribe(() => void look());
    await look();
  };
  let starting: Promise<void> | undefined;
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      starting ??= start();
      return () => listeners.delete(listener);
    },
    async choose(consent) {
      await (starting ??= start());
      sender.reset();
      change({ consent, refusedWith: undefined });
      await keep.setConsent(consent);
      loop.go(true);
    },
  };
}

/** What this device made itself and has not sent. */
function unsent(store: EventStore, sent: ReadonlySet<string>): Statement[] {
  const { name } = store.actor().account;
  return store
    .get()
    .statements.filter(({ id, actor }) => actor.account.name === name && !sent.has(id));
}

/** Sends until nothing is left; rests where that is asked for. */
function createLoop(
  send: () => Promise<Next>,
  mayGo: () => boolean,
  wait: (ms: number, then: () => void) => () => void,
  onRefused: (status: number) => void,
) {
  let callOff: (() => void) | undefined;
  let isRunning = false;
  let isAsked = false;
  const run = async () => {
    while (mayGo()) {
      isAsked = false;
      const next = await send();
      if (next === 'again' || (next === 'nothing' && isAsked)) continue;
      if (next === 'nothing') return;
      if ('refusedWith' in next) return onRefused(next.refusedWith);
      callOff = wait(next.after, () => go(true));
      return;
    }
  };
  /** @param now whether to break off a rest */
  const go = (now = false) => {
    isAsked = true;
    if (isRunning || (callOff && !now)) return;
    callOff?.();
    callOff = undefined;
    isRunning = true;
    void run().finally(() => (isRunning = false));
  };
  return { go };
}

function waitOrOnline(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  window.addEventListener('online', then);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', then);
  };
}
