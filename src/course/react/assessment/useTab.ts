import { useCallback, useEffect, useState } from 'react';

/** Whether the attempt goes on in this tab; `here` also where the browser cannot tell. */
export type TabState = 'waiting' | 'here' | 'elsewhere';

/**
 * Lets an attempt go on in one tab at a time, so that its time counts once. The lock is given
 * back with the page, also when the tab crashes.
 */
export function useTab(attemptId: string): { tab: TabState; takeOver: () => void } {
  const [tab, setTab] = useState<TabState>(() => (lockManager() ? 'waiting' : 'here'));
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const locks = lockManager();
    if (!locks) return undefined;
    let release = () => {};
    let isOver = false;
    const held = new Promise<void>((resolve) => (release = resolve));
    const steal = turn > 0;
    locks
      .request(
        `handbook.attempt.${attemptId}`,
        steal ? { steal } : { ifAvailable: true },
        (lock) => {
          if (isOver) return undefined;
          setTab(lock ? 'here' : 'elsewhere');
          return lock ? held : undefined;
        },
      )
      // Another tab took over.
      .catch(() => !isOver && setTab('elsewhere'));
    return () => {
      isOver = true;
      release();
    };
  }, [attemptId, turn]);
  const takeOver = useCallback(() => setTurn((before) => before + 1), []);
  return { tab, takeOver };
}

/** Browsers have it on pages that are served over https only. */
function lockManager(): LockManager | undefined {
  return (navigator as { locks?: LockManager }).locks;
}
