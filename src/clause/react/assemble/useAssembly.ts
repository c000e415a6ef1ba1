import { useMemo, useState, useSyncExternalStore } from 'react';
import { emptyState } from '../../state';
import type { AssemblyState } from '../../types';
import type { Entry } from '../writeAddress';
import { FragmentStore, type Snapshot } from './fragmentStore';

const EMPTY: Snapshot = { state: emptyState(), problems: [], isTooLong: false };

export interface Assembly extends Snapshot {
  put: (state: AssemblyState, entry: Entry) => void;
}

/** What the drafter has chosen, as the address holds it. */
export function useAssembly(): Assembly {
  const [store] = useState(() => new FragmentStore());
  const snapshot = useSyncExternalStore(store.subscribe, store.read, () => EMPTY);
  return useMemo(
    () => ({ ...snapshot, put: (state, entry) => store.put(state, entry) }),
    [snapshot, store],
  );
}
