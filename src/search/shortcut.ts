/** As much of a key press as is looked at. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * Whether keys open the search: Ctrl or Cmd with K anywhere, "/" outside fields, unless it is
 * turned off (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function opensSearch(press: KeyPress, isInField: boolean, isSlashOn: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !ctrlKey && isSlashOn && !isInField;
}

/** Where the device keeps that "/" is turned off; nothing is kept while it is on. */
const KEY = 'handbook.search.slash';
const OFF = 'off';

/** As much of the browser's Storage as is needed; each function may throw. */
export type SlashStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether "/" opens the search. Total: on unless the device says otherwise. */
export function readSlash(storage: () => SlashStorage): boolean {
  try {
    return storage().getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/** Keeps the choice on the device; where it keeps nothing, the choice holds for the page. */
export function writeSlash(storage: () => SlashStorage, isOn: boolean): void {
  try {
    if (isOn) storage().removeItem(KEY);
    else storage().setItem(KEY, OFF);
  } catch {
    // Nothing is lost but the choice.
  }
}
