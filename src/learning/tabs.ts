import { parseStatement } from './parseStatement';
import type { Statement } from './types';

/** As much of BroadcastChannel as is needed. */
export interface Channel {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
}

/** Name of the channel on which the tabs of a browser tell each other what they did. */
export const CHANNEL = 'handbook-learning';

/** What one tab tells the others. */
export type News = { added: readonly Statement[] } | { erased: string | undefined };

/**
 * Listens to the other tabs, and gives the way to tell them something. Runs in the page. A browser without BroadcastChannel has none; the store then looks
 * for what is new when its tab is shown again.
 */
export function listenToTabs(
  open: () => Channel | undefined,
  listener: (news: News) => void,
): (news: News) => void {
  const channel = attempt(open);
  channel?.addEventListener('message', ({ data }) => {
    const news = parseNews(data);
    if (news) listener(news);
  });
  return (news) => attempt(() => channel?.postMessage(news));
}

/** Other tabs may run another version of the site: nothing they say is taken on trust. */
function parseNews(data: unknown): News | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('added' in data && Array.isArray(data.added)) {
    return { added: data.added.map(parseStatement).filter((item) => item !== undefined) };
  }
  if (!('erased' in data)) return undefined;
  const { erased } = data;
  return erased === undefined || typeof erased === 'string' ? { erased } : undefined;
}

function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

/** The channel of this browser, if it has any. */
export function openChannel(): Channel | undefined {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : undefined;
}

/** Calls when the page is shown again: another tab may have been at work meanwhile. */
export function whenShown(listener: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}
