import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { AskedState } from '../../attemptView';
import styles from './assessment.module.css';

interface Props {
  states: readonly AskedState[];
  /** The question that is shown; the number of questions stands for handing in. */
  position: number;
  onGo: (position: number) => void;
}

/** All questions with how they stand, to go to any of them. */
export default function QuestionList({ states, position, onGo }: Props): ReactNode {
  return (
    <nav
      className={styles.map}
      aria-label={translate({ id: 'assessment.map', message: 'All questions' })}
    >
      <ol>
        {states.map((state, index) => (
          <li key={index}>
            <button
              type="button"
              className={clsx(styles.number, styles[state])}
              aria-current={index === position ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span className="sr-only">
                {translate(
                  { id: 'assessment.map.question', message: 'Question {number}, {state}' },
                  { number: index + 1, state: stateText(state) },
                )}
              </span>
              <span aria-hidden="true">
                {index + 1}
                <span className={styles.sign}>{SIGNS[state]}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {position < states.length && (
        <p className={styles.buttons}>
          <button
            type="button"
            className="button button--secondary"
            onClick={() => onGo(states.length)}
          >
            <Translate id="assessment.map.handIn">Hand in</Translate>
          </button>
        </p>
      )}
    </nav>
  );
}

const SIGNS: Record<AskedState, string> = { answered: '✓', begun: '…', later: '?', open: '' };

/** How a question stands, in words. */
export function stateText(state: AskedState): string {
  switch (state) {
    case 'answered':
      return translate({ id: 'assessment.state.answered', message: 'answered' });
    case 'begun':
      return translate({ id: 'assessment.state.begun', message: 'begun' });
    case 'later':
      return translate({ id: 'assessment.state.later', message: 'left for later' });
    case 'open':
      return translate({ id: 'assessment.state.open', message: 'not answered' });
  }
}
