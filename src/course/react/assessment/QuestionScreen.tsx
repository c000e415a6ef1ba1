import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import QuestionInput from '../../../quiz/react/QuestionInput';
import type { Answer } from '../../../quiz/types';
import type { AskedQuestion } from '../../attemptView';
import { SCREEN_HEADING } from './ScreenHeading';
import styles from './assessment.module.css';

interface Props {
  asked: AskedQuestion;
  index: number;
  total: number;
  answer: Answer | undefined;
  isAnswered: boolean;
  onAnswer: (answer: Answer | undefined) => void;
  onNext: () => void;
  onLater: () => void;
  onPrevious: () => void;
}

/** One question of an attempt, with the way on: to the next, answered now or later. */
export default function QuestionScreen(props: Props): ReactNode {
  const { asked, index, total, answer, isAnswered, onAnswer, onNext, onLater, onPrevious } = props;
  const isLast = index + 1 === total;
  return (
    <form
      className={styles.question}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered) onNext();
        else onLater();
      }}
    >
      <h2 className="sr-only">
        <Translate id="assessment.questions">Questions</Translate>
      </h2>
      <QuestionInput
        question={asked.question}
        id={SCREEN_HEADING}
        progress={
          <Translate id="assessment.question" values={{ number: index + 1, total }}>
            {'Question {number} of {total}'}
          </Translate>
        }
        answer={answer}
        assessed
        onAnswer={onAnswer}
      />
      <p className={styles.buttons}>
        <button
          type="submit"
          className={`button ${isAnswered ? 'button--primary' : 'button--secondary'}`}
        >
          {!isAnswered ? (
            <Translate id="assessment.later">Answer later</Translate>
          ) : isLast ? (
            <Translate id="assessment.toHandIn">Go to handing in</Translate>
          ) : (
            <Translate id="assessment.next">Next question</Translate>
          )}
        </button>
        {index > 0 && (
          <button type="button" className="button button--secondary" onClick={onPrevious}>
            <Translate id="assessment.previous">Previous question</Translate>
          </button>
        )}
      </p>
    </form>
  );
}
