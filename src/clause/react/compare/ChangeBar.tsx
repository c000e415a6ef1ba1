import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './compare.module.css';
import { changesText } from './words';

interface Props {
  total: number;
  /** Where the reader is, in words; empty at first. */
  place: string;
  onGo: (step: 1 | -1) => void;
}

/** Goes from change to change. */
export default function ChangeBar({ total, place, onGo }: Props): ReactNode {
  return (
    <div className={styles.bar}>
      <button type="button" className="button button--secondary" onClick={() => onGo(-1)}>
        <Translate id="compare.previous">Previous change</Translate>
      </button>
      <button type="button" className="button button--primary" onClick={() => onGo(1)}>
        <Translate id="compare.next">Next change</Translate>
      </button>
      <p role="status" className={styles.place}>
        {place || changesText(total)}
      </p>
      <p className={styles.keys}>
        <Translate id="compare.keys" values={{ next: <kbd>n</kbd>, previous: <kbd>p</kbd> }}>
          {'Keys within the comparison: {next} next, {previous} previous'}
        </Translate>
      </p>
    </div>
  );
}
