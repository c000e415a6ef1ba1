import Translate, { translate } from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import { secondsAllowed } from '../../timeLimit';
import type { TimeRule } from '../../types';
import { minutesText } from '../words';
import styles from './assessment.module.css';

interface Props {
  timeLimit: number;
  rule: TimeRule;
  onRule: (rule: TimeRule) => void;
}

const RULES: readonly TimeRule[] = ['as-set', 'longer', 'off'];

/** How much time somebody takes: theirs to choose, without a reason. */
export default function TimeChoice({ timeLimit, rule, onRule }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Translate id="assessment.time">How much time do you want?</Translate>
      </legend>
      <p className={styles.hint}>
        <Translate id="assessment.time.hint">
          Take what suits you; no reason is needed. Time counts only while the questions are open,
          and you can add more on the way.
        </Translate>
      </p>
      {RULES.map((one) => (
        <label key={one} className={styles.choice}>
          <input type="radio" name={name} checked={rule === one} onChange={() => onRule(one)} />
          <span>{ruleText(one, timeLimit)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A rule of time in words. @param timeLimit in minutes */
export function ruleText(timeRule: TimeRule, timeLimit: number): string {
  const minutes = minutesText(Math.ceil((secondsAllowed({ timeLimit, timeRule }) ?? 0) / 60));
  switch (timeRule) {
    case 'as-set':
      return translate({ id: 'assessment.time.asSet', message: 'As set: {minutes}' }, { minutes });
    case 'longer':
      return translate(
        { id: 'assessment.time.longer', message: 'Half as long again: {minutes}' },
        { minutes },
      );
    case 'off':
      return translate({ id: 'assessment.time.off', message: 'No limit' });
  }
}
