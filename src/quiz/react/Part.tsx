import type { ReactNode } from 'react';
import styles from './quiz.module.css';

interface Props {
  label: ReactNode;
  children: ReactNode;
}

/** A part of what is said on a question, under a label. */
export default function Part({ label, children }: Props): ReactNode {
  return (
    <div className={styles.part}>
      <p className={styles.label}>{label}</p>
      {children}
    </div>
  );
}
