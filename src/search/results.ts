import type { SearchHit } from './client';
import type { SearchKind } from './schema';

export interface Group {
  kind: SearchKind;
  hits: (SearchHit & { place: number })[];
}

/**
 * Groups hits by kind, in the order of the best of each. Each hit gets its place in the list as it
 * is shown, counted from 0, for moving through it by keyboard.
 */
export function groupByKind(hits: readonly SearchHit[]): Group[] {
  const byKind = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) byKind.set(hit.kind, [...(byKind.get(hit.kind) ?? []), hit]);
  let place = 0;
  return [...byKind].map(([kind, list]) => ({
    kind,
    hits: list.map((hit) => ({ ...hit, place: place++ })),
  }));
}

/** No option is active; the cursor is in the field. */
export const NONE = -1;

/**
 * The option that a key leads to, after the combobox pattern of the ARIA Authoring Practices;
 * undefined when the key is for the field. Home and End stay with the field until the list is
 * entered.
 */
export function moveTo(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  if (active === NONE) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
