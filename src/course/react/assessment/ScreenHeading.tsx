import type { ReactNode } from 'react';
import styles from './assessment.module.css';

/** Where focus goes when the page shows something else. */
export const SCREEN_HEADING = 'assessment-screen';

/** The heading of what the page shows now. */
export default function ScreenHeading({ children }: { children: ReactNode }): ReactNode {
  return (
    <h2 id={SCREEN_HEADING} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
