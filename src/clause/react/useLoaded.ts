import { useCallback, useEffect, useState } from 'react';

export interface Loaded<T> {
  value?: T;
  failed: boolean;
  retry: () => void;
}

/** What `load` gives, once it is wanted. `load` has to be the same function at every render. */
export function useLoaded<T>(load: () => Promise<T>, isWanted = true): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    load().then(
      (loaded) => !isGone && setValue(() => loaded),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [load, isWanted, tries]);
  const retry = useCallback(() => {
    setFailed(false);
    setTries((before) => before + 1);
  }, []);
  return { value, failed, retry };
}
