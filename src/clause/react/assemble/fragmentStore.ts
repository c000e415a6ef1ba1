import { isStateFragment, LONGEST_FRAGMENT, parseState, printState } from '../../state';
import type { AssemblyState } from '../../types';
import { canBeDecoded } from '../canBeDecoded';
import { writeAddress, type Entry } from '../writeAddress';

export interface Snapshot {
  state: AssemblyState;
  /** What of the address could not be read, in words. */
  problems: string[];
  /** The state does not fit into an address, which then holds an earlier one. */
  isTooLong: boolean;
}

/** Browsers refuse to write the address very often. */
const TYPING_PAUSE = 400;

/** The state of the page, which lives in the fragment of the address and nowhere else. */
export class FragmentStore {
  private snapshot?: Snapshot;
  /** The fragment as this store last read or wrote it. */
  private known = '';
  private readonly listeners = new Set<() => void>();
  private timer?: number;

  read = (): Snapshot => (this.snapshot ??= this.fromAddress());

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    // Before the router: it fails on a fragment that it cannot decode.
    window.addEventListener('popstate', this.onAddress, { capture: true });
    window.addEventListener('hashchange', this.onAddress);
    window.addEventListener('pagehide', this.flush);
    return () => {
      this.listeners.delete(listener);
      window.clearTimeout(this.timer);
      window.removeEventListener('popstate', this.onAddress, { capture: true });
      window.removeEventListener('hashchange', this.onAddress);
      window.removeEventListener('pagehide', this.flush);
    };
  };

  put(state: AssemblyState, entry: Entry): void {
    if (entry === 'push') this.flush();
    const isTooLong = printState(state).length > LONGEST_FRAGMENT;
    this.snapshot = { state, problems: [], isTooLong };
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (entry === 'push') this.write(entry);
    else this.timer = window.setTimeout(this.flush, TYPING_PAUSE);
    this.tell();
  }

  private flush = (): void => {
    if (this.timer === undefined) return;
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.write('replace');
  };

  private write(entry: Entry): void {
    const { state, isTooLong } = this.read();
    const fragment = `#${printState(state)}`;
    if (isTooLong || fragment === this.known) return;
    // What the browser refuses is written with the next change.
    if (writeAddress(fragment, entry)) this.known = fragment;
  }

  private onAddress = (): void => {
    const { hash } = window.location;
    if (hash === this.known) return;
    const isPlaceOnPage = hash !== '' && !isStateFragment(hash) && hasPlace(hash);
    if (isPlaceOnPage) return;
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.snapshot = this.fromAddress();
    this.tell();
  };

  private fromAddress(): Snapshot {
    const { hash } = window.location;
    this.known = hash;
    if (!canBeDecoded(hash)) {
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', pathname + search);
      this.known = '';
    }
    return { ...parseState(hash), isTooLong: false };
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function hasPlace(hash: string): boolean {
  return canBeDecoded(hash) && document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
}
