import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useSyncExternalStore } from 'react';
import type { Learning } from '../../course/types';
import { fetchParts, type Parts } from '../fetchParts';
import type { Maker } from '../statements';
import type { EventStore, Statement, StoreNotice } from '../types';

export interface LearningView {
  /** False on the server, without JavaScript and until what is kept on the device is loaded. */
  ready: boolean;
  /** Whether the code for it could not be loaded, such as without a connection. */
  failed: boolean;
  learning: Learning;
  notices: readonly StoreNotice[];
}

export interface LearningHook extends LearningView {
  /** The store itself, once it is loaded. */
  store: EventStore | undefined;
  append: (...statements: Statement[]) => Promise<void>;
  /** Appends statements that are made here and now. */
  write: (build: (maker: Maker, make: Make) => Statement[]) => Promise<void>;
}

/** The functions that make statements; they are loaded with the store. */
export type Make = Parts['statements'];

const NOTHING: Learning = { courses: new Map(), questions: new Map() };
const NOT_READY: LearningView = { ready: false, failed: false, learning: NOTHING, notices: [] };

/*
 * One for each page: components share the store, and what is folded from it. Its code and that of
 * the device's database come after the first paint, with the first component that asks.
 */
let loading: Promise<{ store: EventStore; parts: Parts }> | undefined;
let loaded: { store: EventStore; parts: Parts } | undefined;
let hasFailed = false;
let view = NOT_READY;
let folded: readonly Statement[] | undefined;

// Its code is asked for while the page becomes alive, which takes as long on a slow phone.
if (typeof window !== 'undefined') fetchParts().catch(() => undefined);

/** Loads the store; what failed is tried anew the next time. */
export function loadStore(site: string): Promise<{ store: EventStore; parts: Parts }> {
  loading ??= fetchParts().then(
    (parts) => (loaded = { store: parts.learningStore(site), parts }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What is known of the learner on this device, and the way to add to it. */
export function useLearning(): LearningHook {
  const site = useSite();
  const subscribe = useCallback((listener: () => void) => listen(site, listener), [site]);
  const current = useSyncExternalStore(
    subscribe,
    () => currentView(site),
    () => NOT_READY,
  );
  const append = useCallback(
    async (...statements: Statement[]) => (await loadStore(site)).store.append(...statements),
    [site],
  );
  const write = useCallback<LearningHook['write']>(
    async (build) => {
      const { store, parts } = loaded ?? (await loadStore(site));
      await store.append(...build(parts.pageMaker(store, site), parts.statements));
    },
    [site],
  );
  return { ...current, store: current.ready ? loaded?.store : undefined, append, write };
}

/** The address of the site, with which permanent ids of activities begin. */
export function useSite(): string {
  const { url, baseUrl } = useDocusaurusContext().siteConfig;
  return url + baseUrl;
}

function listen(site: string, listener: () => void): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  loadStore(site).then(
    ({ store }) => {
      hasFailed = false;
      if (!isOver) stop = store.subscribe(listener);
      listener();
    },
    () => {
      hasFailed = true;
      listener();
    },
  );
  return () => {
    isOver = true;
    stop?.();
  };
}

/** Folds only when there are other statements than the last time. */
function currentView(site: string): LearningView {
  const state = loaded?.store.get();
  const ready = state?.ready ?? false;
  const notices = state?.notices ?? NOT_READY.notices;
  if (loaded && ready && state && state.statements !== folded) {
    folded = state.statements;
    view = { ready, failed: false, notices, learning: loaded.parts.foldLearning(folded, site) };
  }
  if (view.ready !== ready || view.failed !== hasFailed || view.notices !== notices) {
    view = { ...view, ready, failed: hasFailed, notices };
  }
  return view;
}
