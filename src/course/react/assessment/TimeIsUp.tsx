import Translate from '@docusaurus/Translate';
import { useEffect, type ReactNode } from 'react';
import type { TimeRule } from '../../types';
import ScreenHeading from './ScreenHeading';
import { MoreTime } from './TimeLine';
import { useMoves } from './useMoves';
import styles from './assessment.module.css';

interface Props {
  rule: TimeRule;
  onRule: (rule: TimeRule) => void;
  onHandIn: () => void;
}

/** In place of the questions when the time is used up: nothing is handed in unasked. */
export default function TimeIsUp({ rule, onRule, onHandIn }: Props): ReactNode {
  const move = useMoves();
  useEffect(move, [move]);
  return (
    <div className={styles.panel}>
      <ScreenHeading>
        <Translate id="assessment.over">The time is used up</Translate>
      </ScreenHeading>
      <p>
        <Translate id="assessment.over.text">
          Nothing is handed in yet. You can hand in what you have, or take more time and go on.
        </Translate>
      </p>
      <p className={styles.buttons}>
        <MoreTime rule={rule} onRule={onRule} />
        <button type="button" className="button button--secondary" onClick={onHandIn}>
          <Translate id="assessment.over.handIn">Hand in what I have</Translate>
        </button>
      </p>
    </div>
  );
}
