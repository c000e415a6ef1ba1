/** The name on records as typed by the learner: kept in this browser, sent nowhere. */
const KEY = 'handbook.learner-name';

export const NAME_LENGTH = 120;

/** As much of the browser's Storage as is needed; each function may throw. */
type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Any value as a name to print: one line, without control characters and without characters that
 * turn the order of the letters around it, of at most `NAME_LENGTH` characters.
 */
export function cleanName(value: unknown): string {
  if (typeof value !== 'string') return '';
  const line = value
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  return [...line.trim()].slice(0, NAME_LENGTH).join('').trim();
}

/** The name kept on the device, or nothing. Never throws. */
export function loadName(device: () => StorageLike): string {
  try {
    return cleanName(device().getItem(KEY));
  } catch {
    return '';
  }
}

/** Keeps the name, or forgets it if it is empty; false if the device keeps nothing. */
export function saveName(device: () => StorageLike, name: string): boolean {
  try {
    if (name === '') device().removeItem(KEY);
    else device().setItem(KEY, name);
    return true;
  } catch {
    return false;
  }
}
