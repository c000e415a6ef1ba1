import { useEffect, useState, type RefObject } from 'react';
import { askedBy } from './words';

/**
 * The variable whose field has the focus. The preview, where it scrolls by itself, goes to the
 * first paragraph that is marked as asked for, unless one of them is in sight.
 */
export function useAsked(preview: RefObject<HTMLElement | null>): string | undefined {
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      setAsked(target instanceof Element ? askedBy(target.id) : undefined);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    if (asked !== undefined && preview.current) showAsked(preview.current);
  }, [asked, preview]);
  return asked;
}

function showAsked(preview: HTMLElement): void {
  const box = preview.getBoundingClientRect();
  const places = [...preview.querySelectorAll('[data-asked]')].map((paragraph) =>
    paragraph.getBoundingClientRect(),
  );
  const [first] = places;
  if (!first || places.some(({ top, bottom }) => top >= box.top && bottom <= box.bottom)) return;
  // A quarter down, so that what stands before it can be read as well.
  preview.scrollTop += first.top - box.top - box.height / 4;
}
