import { useCallback, useEffect, useState } from 'react';
import type { ClauseLibrary } from '../types';
import { loadLibrary } from './loading';

/** The texts of all versions, which come after the first paint. */
export function useLibrary(): { library?: ClauseLibrary; failed: boolean; retry: () => void } {
  const [library, setLibrary] = useState<ClauseLibrary>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    loadLibrary().then(
      (loaded) => !isGone && setLibrary(loaded),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [tries]);
  const retry = useCallback(() => {
    setFailed(false);
    setTries((before) => before + 1);
  }, []);
  return { library, failed, retry };
}
