import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import { percentText } from '../../../course/react/words';
import { recordAddress } from '../../../course/assessment';
import { attemptStatusText } from '../../../course/react/attemptStatus';
import type { Attempt } from '../../../course/types';
import styles from './my.module.css';

/** Every attempt at the assessment of a course, with its date and score. */
export default function AttemptList({ attempts }: { attempts: readonly Attempt[] }): ReactNode {
  return (
    <ol className={styles.attempts} reversed>
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <LocalTime at={attempt.started} withTime />
          {': '}
          <strong>{attemptStatusText(attempt.status)}</strong>
          {attempt.score !== undefined && `, ${percentText(attempt.score)}`}
          {', '}
          <Translate id="learning.version" values={{ version: attempt.plan.version }}>
            {'version {version}'}
          </Translate>
          {attempt.status === 'passed' && (
            <>
              {'. '}
              <Link to={recordAddress(attempt.id)}>
                <Translate id="learning.record">Record to print</Translate>
              </Link>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
