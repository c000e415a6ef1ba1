import { useCallback, useEffect, useState } from 'react';
import { SCREEN_HEADING } from './ScreenHeading';

/** Gives what to call when the page shows something else: focus then moves to its heading. */
export function useMoves(): () => void {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (moves > 0) document.getElementById(SCREEN_HEADING)?.focus();
  }, [moves]);
  return useCallback(() => setMoves((before) => before + 1), []);
}
