import React, { type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The wording of a clause: what a company adopts, set apart from what is said about it. */
export default function Wording({ children }: { children: ReactNode }): ReactNode {
  return (
    <section
      className={styles.wording}
      aria-label={translate({ id: 'clause.wording', message: 'Wording of the clause' })}
    >
      {children}
    </section>
  );
}
