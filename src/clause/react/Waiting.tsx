import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Outcome from '../../components/Outcome';
import styles from './tool.module.css';

interface Props {
  failed: boolean;
  onRetry: () => void;
}

/** What stands in place of the texts until they are there. */
export default function Waiting({ failed, onRetry }: Props): ReactNode {
  return (
    <div role="status" className={styles.waiting}>
      {failed ? (
        <Outcome tone="problem">
          <p>
            <Translate id="clause.loadFailed">
              The clauses could not be loaded. Check your connection, then try again.
            </Translate>
          </p>
          <p>
            <button type="button" className="button button--secondary" onClick={onRetry}>
              <Translate id="clause.loadAgain">Try again</Translate>
            </button>
          </p>
        </Outcome>
      ) : (
        <p>
          <Translate id="clause.loading">Loading the clauses.</Translate>
        </p>
      )}
    </div>
  );
}
