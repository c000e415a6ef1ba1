import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import { moreTime, type TimeState } from '../../timeLimit';
import type { TimeRule } from '../../types';
import Progress from '../Progress';
import { minutesText } from '../words';
import styles from './assessment.module.css';

interface Props {
  answered: number;
  total: number;
  /** In seconds; undefined where nothing limits the time. */
  limit: number | undefined;
  seconds: number;
  rule: TimeRule;
  time: TimeState;
  onRule: (rule: TimeRule) => void;
  onStop: () => void;
}

/** How far the attempt is, and how much time is left; with more of it before it runs out. */
export default function TimeLine(props: Props): ReactNode {
  const { answered, total, limit, seconds, rule, time, onRule, onStop } = props;
  return (
    <>
      <div className={styles.bar}>
        <Progress done={answered} total={total}>
          {translate(
            { id: 'assessment.answered', message: '{answered} of {total} answered' },
            { answered, total },
          )}
        </Progress>
        {limit !== undefined && <TimeLeft left={limit - seconds} />}
        <button type="button" className={styles.quiet} onClick={onStop}>
          <Translate id="assessment.stop">Stop for now</Translate>
        </button>
      </div>
      <div role="status">
        {time === 'soon' && (
          <Outcome tone="problem">
            <p>
              <Translate id="assessment.soon">
                The time is nearly used up. Take more if you like: your answers stay, and the result
                counts the same.
              </Translate>
            </p>
            <p>
              <MoreTime rule={rule} onRule={onRule} />
            </p>
          </Outcome>
        )}
      </div>
    </>
  );
}

function TimeLeft({ left }: { left: number }): ReactNode {
  const [isHidden, setHidden] = useState(false);
  return (
    <p className={styles.time}>
      {!isHidden && (
        <span>
          <Translate
            id="assessment.left"
            values={{ minutes: minutesText(Math.max(0, Math.ceil(left / 60))) }}
          >
            {'Time left: {minutes}'}
          </Translate>{' '}
        </span>
      )}
      <button type="button" className={styles.quiet} onClick={() => setHidden(!isHidden)}>
        {isHidden ? (
          <Translate id="assessment.time.show">Show the time</Translate>
        ) : (
          <Translate id="assessment.time.hide">Hide the time</Translate>
        )}
      </button>
    </p>
  );
}

/** The button that gives more time: half as long again, then without an end. */
export function MoreTime({
  rule,
  onRule,
}: {
  rule: TimeRule;
  onRule: (rule: TimeRule) => void;
}): ReactNode {
  const more = moreTime(rule);
  return (
    <button type="button" className="button button--primary" onClick={() => onRule(more)}>
      {more === 'longer' ? (
        <Translate id="assessment.more">Take half as long again</Translate>
      ) : (
        <Translate id="assessment.noEnd">Go on without a limit</Translate>
      )}
    </button>
  );
}
