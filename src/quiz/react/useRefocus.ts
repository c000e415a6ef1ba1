import { useEffect, useRef } from 'react';

/**
 * Moves focus to an element once what was done is shown: give its id, then change what is shown.
 * For focus that would be lost because its element moves or is replaced.
 */
export function useRefocus(): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return (id) => {
    wanted.current = id;
  };
}
