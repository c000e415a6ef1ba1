import { useState } from 'react';
import type { SearchHit } from '../client';
import { moveTo, NONE } from '../results';

export interface List {
  /** Place of the active option, or NONE. */
  active: number;
  /** Leaves the list, since what is in it changes. */
  leave: () => void;
  /** Does what a key does in the list; gives whether it did anything. */
  onKey: (key: string) => boolean;
}

/** Id of an option, by its place. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/**
 * Moves through the list while the focus stays in the field.
 * @param hits the options in the order of the list; none while they may not be opened
 */
export function useList(
  listId: string,
  hits: readonly SearchHit[],
  open: (hit: SearchHit) => void,
): List {
  const [active, setActive] = useState(NONE);
  const onKey = (key: string): boolean => {
    if (key === 'Enter') {
      const hit = hits[Math.max(active, 0)];
      if (hit) open(hit);
      return true;
    }
    const next = moveTo(key, active, hits.length);
    if (next === undefined) return false;
    setActive(next);
    document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  return { active, leave: () => setActive(NONE), onKey };
}
