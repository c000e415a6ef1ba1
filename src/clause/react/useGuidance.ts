import { useCallback, useEffect, useState } from 'react';
import type { ClauseGuidance } from '../types';
import { loadGuidance } from './loading';

export interface LoadedGuidance {
  guidance?: ClauseGuidance;
  failed: boolean;
  retry: () => void;
}

/** What the pages tell the drafter, once it is wanted. */
export function useGuidance(isWanted: boolean): LoadedGuidance {
  const [guidance, setGuidance] = useState<ClauseGuidance>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    loadGuidance().then(
      (loaded) => !isGone && setGuidance(loaded),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, tries]);
  const retry = useCallback(() => {
    setFailed(false);
    setTries((before) => before + 1);
  }, []);
  return { guidance, failed, retry };
}
