import { useEffect, useEffectEvent, type RefObject } from 'react';

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/**
 * The keys n and p go to the next and the previous change. They do so only while the focus is in
 * the comparison, so that they take no key from those who speak or dictate (WCAG 2.1.4).
 */
export function useChangeKeys(area: RefObject<HTMLElement | null>, go: (step: 1 | -1) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = STEPS[event.key.toLowerCase()];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (step === undefined || !isPlain || isTyping(event.target)) return;
    event.preventDefault();
    go(step);
  });
  useEffect(() => {
    const element = area.current;
    const listener = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [area]);
}

/** Selects and text fields take letters themselves. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('select, textarea, input:not([type="radio"])');
}
