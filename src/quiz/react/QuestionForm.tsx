import Translate from '@docusaurus/Translate';
import type { ReactNode, SubmitEvent } from 'react';
import { kindOf } from '../kinds';
import type { Answer, CompiledQuestion, Mark } from '../types';
import FacilitatorNote from './FacilitatorNote';
import Feedback from './Feedback';
import { viewOf } from './kinds';
import RichText from './RichText';
import type { PlaceId } from './usePlaces';
import styles from './quiz.module.css';

interface Props {
  question: CompiledQuestion;
  /** Such as "Question 2 of 8". */
  progress: string;
  placeId: PlaceId;
  draft: Answer | undefined;
  checked: Answer | undefined;
  /** Whether it was to be checked with nothing chosen. */
  missing: boolean;
  onDraft: (answer: Answer) => void;
  onCheck: () => void;
}

/** One question to be answered, and its feedback once it is checked. */
export default function QuestionForm(props: Props): ReactNode {
  const { question, checked, placeId, onCheck } = props;
  const mark = checked === undefined ? undefined : kindOf(question).mark(question, checked);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!mark) onCheck();
  };
  return (
    <form className={styles.question} onSubmit={submit} noValidate>
      <QuestionFields {...props} mark={mark} />
      {mark ? (
        <Feedback
          id={placeId({ at: 'feedback', id: question.id })}
          question={question}
          mark={mark}
        />
      ) : (
        <button type="submit" className={styles.primary}>
          <Translate id="quiz.check">Check answer</Translate>
        </button>
      )}
      <FacilitatorNote question={question} />
    </form>
  );
}

function QuestionFields(props: Props & { mark: Mark | undefined }): ReactNode {
  const { question, progress, placeId, draft, checked, mark, missing, onDraft } = props;
  const { lead, prompt } = question;
  const view = viewOf(question);
  const id = placeId({ at: 'question', id: question.id });
  const missingId = placeId({ at: 'missing', id: question.id });
  const describedBy = [lead && `${id}-lead`, `${id}-hint`, missing && missingId];
  return (
    <>
      {lead && (
        <div id={`${id}-lead`}>
          <RichText text={lead} />
        </div>
      )}
      <fieldset
        className={styles.fieldset}
        aria-describedby={describedBy.filter(Boolean).join(' ')}
      >
        <legend>
          <h3 id={id} tabIndex={-1} className={styles.prompt}>
            <span className={styles.progress}>{progress}</span> <RichText text={prompt} />
          </h3>
        </legend>
        <p id={`${id}-hint`} className={styles.hint}>
          {view.hint()}
        </p>
        {missing && (
          <p id={missingId} role="alert" tabIndex={-1} className={styles.missing}>
            <Translate id="quiz.missing">Choose an answer first, then check it.</Translate>
          </p>
        )}
        <view.Input
          question={question}
          name={id}
          answer={checked ?? draft}
          mark={mark}
          onAnswer={onDraft}
        />
      </fieldset>
    </>
  );
}
