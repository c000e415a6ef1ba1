import type { ReactNode } from 'react';
import type { Answer, CompiledQuestion, Mark } from '../types';
import Asked, { askedBy, leadOf } from './Asked';
import { viewOf } from './kinds';
import answering from './answering.module.css';
import styles from './quiz.module.css';

export interface QuestionInputProps {
  question: CompiledQuestion;
  /** Id of the heading, which focus can be moved to; other ids and names begin with it. */
  id: string;
  /** Such as "Question 2 of 8". */
  progress: ReactNode;
  /** What is answered so far; need not be whole. */
  answer: Answer | undefined;
  /** Once it is marked: then it cannot be changed any more. */
  mark?: Mark;
  /** Whether it was to be checked with too little of an answer; says what to do. */
  missing?: boolean;
  /** Id of that message, which focus can be moved to. */
  missingId?: string;
  /** Whether it counts for an assessment: decisions of a scenario cannot be taken back. */
  assessed?: boolean;
  /** Undefined when there is no answer any more, such as a field that was emptied. */
  onAnswer: (answer: Answer | undefined) => void;
}

/**
 * One question to be answered: its number, what leads up to it, the question and its controls. Its answer is
 * what was entered, to be parsed by the kind before it is kept.
 */
export default function QuestionInput(props: QuestionInputProps): ReactNode {
  const { question, id, progress, answer, mark, missing, assessed, onAnswer } = props;
  const { missingId = `${id}-missing` } = props;
  const view = viewOf(question);
  const describedBy = [question.lead && leadOf(id), !mark && `${id}-hint`, missing && missingId];
  return (
    <div className={styles.quiz}>
      <fieldset
        className={styles.fieldset}
        aria-labelledby={askedBy(id)}
        aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
      >
        <Asked question={question} id={id} progress={progress} level={3} takesFocus />
        {!mark && (
          <p id={`${id}-hint`} className={styles.hint}>
            {view.hint(question)}
          </p>
        )}
        {missing && (
          <p id={missingId} role="alert" tabIndex={-1} className={answering.missing}>
            {view.missing()}
          </p>
        )}
        <view.Input
          question={question}
          name={id}
          answer={answer}
          mark={mark}
          assessed={assessed}
          onAnswer={onAnswer}
        />
      </fieldset>
    </div>
  );
}
