import { useEffect } from 'react';

/** Moves focus to the element with the id, whenever a new object is given. */
export function useFocus(target: { id: string } | undefined): void {
  useEffect(() => {
    if (target) document.getElementById(target.id)?.focus();
  }, [target]);
}
