import { lrsOf } from '@handbook/lrs';
import { createEventStore } from './createEventStore';
import type { EventStore } from './types';

const stores = new Map<string, EventStore>();

/**
 * The store of the page, shared by all that is on it. Runs in the page.
 * @param site address of the site with its base path, ending with a slash
 */
export function learningStore(site: string): EventStore {
  const known = stores.get(site);
  if (known) return known;
  const store = createEventStore({ site });
  stores.set(site, store);
  lrsOf?.(store).subscribe(() => undefined);
  return store;
}
