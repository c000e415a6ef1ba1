import { useLocation } from '@docusaurus/router';
import { useSyncExternalStore } from 'react';
import { canBeDecoded } from '../canBeDecoded';

/** How a change goes into the history: as an entry of its own, or in place of the last. */
type Entry = 'push' | 'replace';

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
  const address = window.location.pathname + end;
  try {
    if (entry === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(window.history.state, '', address);
  } catch {
    // Browsers refuse to write the address very often; the next change is written again.
  }
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
