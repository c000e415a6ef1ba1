import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './assemble.module.css';

/** What the wordings leave to the drafter. */
export default function Reminders({ reminders }: { reminders: readonly string[] }): ReactNode {
  if (reminders.length === 0) return null;
  return (
    <div className={styles.open}>
      <p>
        <Translate id="assemble.reminders">Still to be settled with these clauses:</Translate>
      </p>
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
    </div>
  );
}
