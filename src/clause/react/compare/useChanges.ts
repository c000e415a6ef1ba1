import { useRef, useState, type RefObject } from 'react';
import { useChangeKeys } from './useChangeKeys';

interface Changes {
  /** For the element within which the keys work. */
  section: RefObject<HTMLElement | null>;
  /** The change that the reader is at, counted from 1; 0 at first. */
  current: number;
  /** Goes to the next change or the one before; after the last comes the first. */
  go: (step: 1 | -1) => void;
}

/** Goes from change to change, by `go` and by keys, and moves focus to each. */
export function useChanges(total: number): Changes {
  const [current, setCurrent] = useState(0);
  const section = useRef<HTMLElement>(null);
  const go = (step: 1 | -1) => {
    if (total === 0) return;
    const next = current === 0 && step < 0 ? total : ((current - 1 + step + total) % total) + 1;
    setCurrent(next);
    focusChange(next);
  };
  useChangeKeys(section, go);
  return { section, current, go };
}

function focusChange(number: number): void {
  const change = document.getElementById(`change-${number}`);
  change?.focus({ preventScroll: true });
  // In the middle of the window, where nothing that stands fast covers it.
  change?.scrollIntoView({ block: 'center' });
}
