import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from '../../react/quiz.module.css';

interface Props {
  id?: string;
  number: number;
}

/** Heads a situation of a scenario; focus can be moved to it. */
export default function SituationLabel({ id, number }: Props): ReactNode {
  return (
    <p id={id} tabIndex={id === undefined ? undefined : -1} className={styles.label}>
      <Translate id="quiz.scenario.situation" values={{ number }}>
        {'Situation {number}'}
      </Translate>
    </p>
  );
}
