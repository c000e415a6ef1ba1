import { inOrder } from './order';
import type { LearningState, Statement, StoreNotice } from './types';

/** What the page knows: the state of the store, and who wants to hear of it. */
export interface Memory {
  get: () => LearningState;
  listen: (listener: () => void) => () => void;
  /** Adds the statements whose ids are new; gives those. */
  add: (statements: readonly Statement[]) => Statement[];
  /** Forgets some statements. */
  drop: (ids: ReadonlySet<string>) => void;
  /** Sets what there is to be said of the keeping, and what no longer holds. */
  note: (notices: readonly StoreNotice[], over?: readonly StoreNotice[]) => void;
  /** From here on the state counts. */
  setReady: () => void;
}

export function createMemory(): Memory {
  let state: LearningState = { ready: false, statements: [], notices: [] };
  const ids = new Set<string>();
  const listeners = new Set<() => void>();
  const change = (next: Partial<LearningState>) => {
    state = { ...state, ...next };
    [...listeners].forEach((listener) => listener());
  };
  return {
    get: () => state,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(statements) {
      const fresh = statements.filter(({ id }) => !ids.has(id) && ids.add(id));
      if (fresh.length > 0) change({ statements: inOrder(state.statements, fresh) });
      return fresh;
    },
    drop(gone) {
      gone.forEach((id) => ids.delete(id));
      change({ statements: state.statements.filter(({ id }) => !gone.has(id)) });
    },
    note(notices, over = []) {
      const left = state.notices.filter((notice) => !over.includes(notice));
      const next = [...new Set([...left, ...notices])];
      if (next.join() !== state.notices.join()) change({ notices: next });
    },
    setReady: () => change({ ready: true }),
  };
}
