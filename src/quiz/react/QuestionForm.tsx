import Translate from '@docusaurus/Translate';
import type { ReactNode, SubmitEvent } from 'react';
import { kindOf } from '../kinds';
import type { Answer, CompiledQuestion } from '../types';
import FacilitatorNote from './FacilitatorNote';
import Feedback from './Feedback';
import { viewOf } from './kinds';
import QuestionInput from './QuestionInput';
import type { PlaceId } from './usePlaces';
import answering from './answering.module.css';
import styles from './quiz.module.css';

interface Props {
  question: CompiledQuestion;
  /** Such as "Question 2 of 8". */
  progress: string;
  placeId: PlaceId;
  draft: Answer | undefined;
  checked: Answer | undefined;
  /** Whether it was to be checked with too little of an answer. */
  missing: boolean;
  onDraft: (answer: Answer | undefined) => void;
  onCheck: () => void;
  onSelf: (answer: Answer) => void;
  /** Buttons that lead on; they stand in one row with the one that checks. */
  ways?: ReactNode;
}

/** One question to be answered, and its feedback once it is checked. */
export default function QuestionForm(props: Props): ReactNode {
  const { question, progress, placeId, draft, checked, missing, onDraft, onCheck, onSelf, ways } =
    props;
  const { id } = question;
  const mark = checked === undefined ? undefined : kindOf(question).mark(question, checked);
  const canBeChecked = !mark && canCheck(question, draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!mark) onCheck();
  };
  return (
    <form className={styles.question} onSubmit={submit} noValidate>
      <QuestionInput
        question={question}
        id={placeId({ at: 'question', id })}
        progress={progress}
        answer={checked ?? draft}
        mark={mark}
        missing={missing}
        missingId={placeId({ at: 'missing', id })}
        onAnswer={onDraft}
      />
      {mark && checked !== undefined && (
        <Feedback
          id={placeId({ at: 'feedback', id })}
          question={question}
          answer={checked}
          mark={mark}
          onSelf={onSelf}
        />
      )}
      {(canBeChecked || ways) && (
        <div className={answering.buttons}>
          {canBeChecked && (
            <button type="submit" className={answering.primary}>
              <Translate id="quiz.check">Check answer</Translate>
            </button>
          )}
          {ways}
        </div>
      )}
      <FacilitatorNote question={question} />
    </form>
  );
}

/** A question that leads through steps of its own has a button of its own until the last. */
function canCheck(question: CompiledQuestion, draft: Answer | undefined): boolean {
  return !viewOf(question).stepwise || kindOf(question).isComplete(question, draft);
}
