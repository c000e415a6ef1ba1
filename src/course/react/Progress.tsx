import type { ReactNode } from 'react';
import styles from './course.module.css';

interface Props {
  done: number;
  total: number;
  /** Says the same in words. */
  children: ReactNode;
}

/** How much is done: a bar, and words that say the same. */
export default function Progress({ done, total, children }: Props): ReactNode {
  return (
    <div className={styles.progress}>
      <progress value={done} max={Math.max(total, 1)} aria-hidden="true" />
      <p>{children}</p>
    </div>
  );
}
