import { useEffect, useRef, useState } from 'react';
import { countOn } from '../../timeLimit';

/** How often the time so far is kept, in seconds: as much is lost when the tab crashes. */
const KEEP_EVERY = 120;

/**
 * Counts the seconds that an attempt is open in this page, from those counted before.
 * @param limit in seconds, where the clock stops; undefined for none
 * @param keep is called now and then, and whenever the page is hidden or left
 */
export function useClock(
  before: number,
  runs: boolean,
  limit: number | undefined,
  keep: (seconds: number) => void,
): number {
  const [seconds, setSeconds] = useState(before);
  const latest = useRef({ before, limit, keep });
  useEffect(() => {
    latest.current = { before, limit, keep };
  });
  useEffect(() => {
    if (!runs) return undefined;
    // Another tab may have counted on since this one last did.
    let counted = latest.current.before;
    let kept = counted;
    let last = performance.now();
    const count = () => {
      const now = performance.now();
      counted = countOn(counted, (now - last) / 1000, latest.current.limit);
      last = now;
      setSeconds(counted);
    };
    const keepNow = () => {
      count();
      if (counted - kept < 1) return;
      kept = counted;
      latest.current.keep(counted);
    };
    const tick = () => {
      count();
      if (counted - kept >= KEEP_EVERY) keepNow();
    };
    const onHide = () => document.hidden && keepNow();
    const timer = window.setInterval(tick, 1000);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [runs]);
  return seconds;
}
