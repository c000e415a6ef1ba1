import type { StoreNotice } from './types';

/** With these the browser keeps nothing more. */
const NOT_KEPT: readonly StoreNotice[] = ['memory', 'full', 'newer'];

/** Whether the browser keeps what is done from here on; else it lasts as long as the page. */
export function keepsAnswers(notices: readonly StoreNotice[]): boolean {
  return !notices.some((notice) => NOT_KEPT.includes(notice));
}
