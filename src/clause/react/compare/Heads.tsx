import type { ReactNode } from 'react';
import styles from './compare.module.css';

/** What the two columns are, for those who see them; each paragraph says it to those who listen. */
export default function Heads({ sides }: { sides: { before: string; after: string } }): ReactNode {
  return (
    <div className={styles.heads} aria-hidden="true">
      <div>{sides.before}</div>
      <div>{sides.after}</div>
    </div>
  );
}
