/** How a change goes into the history: as an entry of its own, or in place of the last. */
export type Entry = 'push' | 'replace';

/** Writes the address of the page. False where the browser refuses: it was asked too often. */
export function writeAddress(address: string, entry: Entry): boolean {
  try {
    if (entry === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(window.history.state, '', address);
    return true;
  } catch {
    return false;
  }
}
