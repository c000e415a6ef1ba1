import { useSyncExternalStore } from 'react';
import { readSlash, writeSlash } from '../shortcut';

const listeners = new Set<() => void>();
let isOn: boolean | undefined;

function read(): boolean {
  isOn ??= readSlash(() => window.localStorage);
  return isOn;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether "/" opens the search, and how to change that. */
export function useSlashKey(): [boolean, (isOn: boolean) => void] {
  const current = useSyncExternalStore(subscribe, read, () => true);
  return [current, setSlashKey];
}

function setSlashKey(next: boolean): void {
  isOn = next;
  writeSlash(() => window.localStorage, next);
  listeners.forEach((listener) => listener());
}
