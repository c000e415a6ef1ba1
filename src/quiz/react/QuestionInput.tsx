import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import type { Answer, CompiledQuestion, Mark } from '../types';
import { viewOf } from './kinds';
import RichText from './RichText';
import answering from './answering.module.css';
import styles from './quiz.module.css';

export interface QuestionInputProps {
  question: CompiledQuestion;
  /** Id of the heading, which focus can be moved to; other ids and names begin with it. */
  id?: string;
  /** Such as "Question 2 of 8", where no heading above says it. */
  progress?: ReactNode;
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
 * One question to be answered: what leads up to it, the question and its controls. Its answer is
 * what was entered, to be parsed by the kind before it is kept.
 */
export default function QuestionInput(props: QuestionInputProps): ReactNode {
  const newId = useId();
  const { question, id = newId, progress, answer, mark, missing, assessed, onAnswer } = props;
  const { missingId = `${id}-missing` } = props;
  const { lead, prompt } = question;
  const view = viewOf(question);
  const describedBy = [lead && `${id}-lead`, !mark && `${id}-hint`, missing && missingId];
  return (
    <div className={clsx(styles.quiz, styles.question)}>
      {lead && (
        <div id={`${id}-lead`} className={styles.lead}>
          <RichText text={lead} />
        </div>
      )}
      <fieldset
        className={styles.fieldset}
        aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
      >
        <legend>
          <h3 id={id} tabIndex={-1} className={styles.prompt}>
            {progress && <span className={styles.progress}>{progress}</span>}{' '}
            <RichText text={prompt} />
          </h3>
        </legend>
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
