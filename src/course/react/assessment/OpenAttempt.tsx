import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import { answeredCount } from '../../assessment';
import { secondsLeft } from '../../timeLimit';
import type { Attempt } from '../../types';
import { minutesText } from '../words';
import ScreenHeading from './ScreenHeading';
import styles from './assessment.module.css';

interface Props {
  attempt: Attempt;
  stopped: boolean;
  isKept: boolean;
  onResume: () => void;
  onAnew: () => void;
}

/** An attempt that is not over: to go on with, or to give up for a new one. */
export default function OpenAttempt(props: Props): ReactNode {
  const { attempt, stopped, isKept, onResume, onAnew } = props;
  const { plan, started, seconds } = attempt;
  const left = secondsLeft(plan, seconds);
  return (
    <div className={styles.panel}>
      <ScreenHeading>
        {!stopped ? (
          <Translate id="assessment.open">You have an attempt open</Translate>
        ) : isKept ? (
          <Translate id="assessment.stopped">Your attempt is kept</Translate>
        ) : (
          <Translate id="assessment.stopped.open">You can go on while this page is open</Translate>
        )}
      </ScreenHeading>
      <p>
        <Translate
          id="assessment.open.state"
          values={{
            when: <LocalTime at={started} withTime />,
            answered: answeredCount(attempt),
            total: plan.questions.length,
          }}
        >
          {'Begun on {when}, with {answered} of {total} questions answered.'}
        </Translate>{' '}
        {left !== undefined && (
          <Translate
            id="assessment.open.left"
            values={{ minutes: minutesText(Math.ceil(left / 60)) }}
          >
            {'Time left: {minutes}.'}
          </Translate>
        )}
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button button--primary" onClick={onResume}>
          <Translate id="assessment.resume">Continue the assessment</Translate>
        </button>
        <button type="button" className="button button--secondary" onClick={onAnew}>
          <Translate id="assessment.anew">Begin anew instead</Translate>
        </button>
      </p>
    </div>
  );
}
