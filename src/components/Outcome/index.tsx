import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** How something went: told by a sign and words, and by colour only beside them. */
export type Tone = 'good' | 'plain' | 'problem';

const SHAPES: Record<Tone, string> = {
  good: 'M3.5 10.5l4 4 9-9',
  plain: 'M10 9v6M10 5v.5',
  problem: 'M10 4v8M10 15.5v.5',
};

/** The sign alone, beside words that say the same. */
export function ToneIcon({ tone }: { tone: Tone }): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  );
}

interface Props {
  tone: Tone;
  children: ReactNode;
}

/** A box that says how something went. To be announced it has to stand in a live region. */
export default function Outcome({ tone, children }: Props): ReactNode {
  return (
    <div className={clsx(styles.outcome, styles[tone])}>
      <ToneIcon tone={tone} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
