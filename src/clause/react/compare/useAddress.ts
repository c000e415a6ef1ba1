import { useLocation } from '@docusaurus/router';
import { useSyncExternalStore } from 'react';
import { canBeDecoded } from '../canBeDecoded';
import { writeAddress, type Entry } from '../writeAddress';

/** A fragment of a comparison that can be decoded, but not read. */
const UNREADABLE = '#from=';

const listeners = new Set<() => void>();

/**
 * The end of the address, from its "?" or "#" on, and how to change it. The router is not asked to:
 * after each change that it makes, the theme takes focus away from the control that made it.
 */
export function useAddress(): { end: string; put: (end: string, entry: Entry) => void } {
  // Links of the site change the address without an event. The address is read with each rendering.
  useLocation();
  return { end: useSyncExternalStore(subscribe, read, () => ''), put };
}

function put(end: string, entry: Entry): void {
  if (end === read()) return;
  // What the browser refuses is written with the next change.
  writeAddress(window.location.pathname + end, entry);
  tell();
}

function read(): string {
  return window.location.search + window.location.hash;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    // Before the router: it fails on a fragment that it cannot decode.
    window.addEventListener('popstate', onAddress, { capture: true });
    window.addEventListener('hashchange', onAddress);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', onAddress, { capture: true });
    window.removeEventListener('hashchange', onAddress);
  };
}

function onAddress(): void {
  if (!canBeDecoded(window.location.hash)) {
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', pathname + search + UNREADABLE);
  }
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
