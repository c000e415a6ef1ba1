import React, { type ReactNode } from 'react';
import styles from './styles.module.css';

/** A list to tick off on paper: boxes are drawn, nothing is stored. */
export default function Checklist({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.checklist}>{children}</div>;
}
