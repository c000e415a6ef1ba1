import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { questionName } from '../../../quiz/questionName';
import type { AskedQuestion, AskedState } from '../../attemptView';
import { stateText } from './QuestionList';
import ScreenHeading from './ScreenHeading';
import styles from './assessment.module.css';

interface Props {
  asked: readonly AskedQuestion[];
  states: readonly AskedState[];
  onGo: (position: number) => void;
  onHandIn: () => void;
}

/** Before handing in: what is not answered yet, each with the way to it. */
export default function HandIn({ asked, states, onGo, onHandIn }: Props): ReactNode {
  const open = asked.flatMap(({ question }, index) => {
    const state = states[index] ?? 'open';
    return state === 'answered' ? [] : [{ question, index, state }];
  });
  return (
    <div className={styles.panel}>
      <ScreenHeading>
        <Translate id="assessment.handIn">Hand in your answers</Translate>
      </ScreenHeading>
      {open.length === 0 ? (
        <p>
          <Translate id="assessment.handIn.complete">
            All questions are answered. You can still go back to any of them; once you hand in, the
            answers stay as they are.
          </Translate>
        </p>
      ) : (
        <>
          <p>
            <Translate id="assessment.handIn.open">
              These questions are not answered yet. If you hand in now, what is missing counts as
              not right.
            </Translate>
          </p>
          <ul>
            {open.map(({ question, index, state }) => (
              <li key={question.id}>
                <button type="button" className={styles.link} onClick={() => onGo(index)}>
                  {translate(
                    { id: 'assessment.handIn.question', message: 'Question {number}: {prompt}' },
                    { number: index + 1, prompt: questionName(question) },
                  )}
                </button>{' '}
                ({stateText(state)})
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.buttons}>
        <button type="button" className="button button--primary" onClick={onHandIn}>
          <Translate id="assessment.handIn.do">Hand in</Translate>
        </button>
        {open[0] && (
          <button
            type="button"
            className="button button--secondary"
            onClick={() => onGo(open[0]?.index ?? 0)}
          >
            <Translate id="assessment.handIn.first">Go to the first of them</Translate>
          </button>
        )}
      </p>
    </div>
  );
}
