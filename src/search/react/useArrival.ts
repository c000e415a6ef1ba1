import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';

/** Kept outside the component: going to a page of another layout mounts the button anew. */
let isExpected = false;

/** To be called before going to a result. */
export function expectArrival(): void {
  isExpected = true;
}

/**
 * Moves the focus to the place that a result leads to, once the page is there, so that keyboard
 * and screen reader go on from it. Docusaurus does so for addresses without an anchor only.
 */
export function useArrival(): void {
  const location = useLocation();
  useEffect(() => {
    if (!isExpected) return;
    isExpected = false;
    if (location.hash) focusOn(location.hash.slice(1));
  }, [location]);
}

function focusOn(anchor: string): void {
  const place = document.getElementById(decodeURIComponent(anchor));
  if (!place) return;
  if (!place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1');
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
