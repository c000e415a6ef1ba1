import { useEffect } from 'react';
import { opensSearch } from '../shortcut';

/** Calls `open` when the keys of the search are pressed, unless another dialog is open. */
export function useShortcut(isSlashOn: boolean, open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (!opensSearch(event, isField(event.target), isSlashOn)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isSlashOn, open]);
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
