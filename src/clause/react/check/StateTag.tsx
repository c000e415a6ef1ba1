import type { ReactNode } from 'react';
import type { ClauseFinding } from '../../terms/types';
import styles from './check.module.css';
import { stateText } from './words';

const SHAPES: Record<ClauseFinding['state'], string> = {
  'word-for-word': 'M3.5 10.5l4 4 9-9',
  adapted: 'M3 8c2.5-4 5 3 7.5 0S15 5 17 7M3 14c2.5-4 5 3 7.5 0s4.5-3 6.5-1',
  missing: 'M5 5l10 10M15 5L5 15',
};

/** The state by a sign and by words; colour only goes along. */
export default function StateTag({ state }: { state: ClauseFinding['state'] }): ReactNode {
  return (
    <span className={`${styles.state} ${styles[state]}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={SHAPES[state]} />
      </svg>
      {stateText(state)}
    </span>
  );
}
