import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import type { Attempt } from '../../types';
import { attemptStatusText } from '../attemptStatus';
import { percentText } from '../words';
import styles from './assessment.module.css';

interface Props {
  /** Those that are over, newest first. */
  attempts: readonly Attempt[];
  onResult: (attempt: Attempt) => void;
}

/** The attempts that are over, each with the way to its result. */
export default function EarlierAttempts({ attempts, onResult }: Props): ReactNode {
  const id = useId();
  if (attempts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <Translate id="assessment.earlier">Earlier attempts</Translate>
      </h2>
      <ul className={styles.attempts}>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <LocalTime at={attempt.started} withTime />
            {': '}
            {attemptStatusText(attempt.status)}
            {attempt.score !== undefined && (
              <>
                {', '}
                {percentText(attempt.score)}{' '}
                <button type="button" className={styles.link} onClick={() => onResult(attempt)}>
                  <Translate
                    id="assessment.earlier.result"
                    values={{
                      when: (
                        <span className="sr-only">
                          <LocalTime at={attempt.started} withTime />
                        </span>
                      ),
                    }}
                  >
                    {'See the result {when}'}
                  </Translate>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
