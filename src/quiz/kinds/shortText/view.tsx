import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GivenProps, InputProps, ViewOf } from '../../react/kinds/view';
import Part from '../../react/Part';
import answering from '../../react/answering.module.css';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import { useTyped } from '../../react/useTyped';
import type { CompiledShortText, shortText, ShortTextAnswer } from '.';
import SelfMarking, { selfText } from './SelfMarking';

export const shortTextView: ViewOf<typeof shortText> = {
  hint: () =>
    translate({
      id: 'quiz.hint.shortText',
      message:
        'Write a sentence or two. Then you see a model answer and, unless yours is one of those expected, mark yourself: right counts in full, partly right by half.',
    }),
  missing: () =>
    translate({ id: 'quiz.missing.shortText', message: 'Write an answer first, then check it.' }),
  Input,
  Given,
  Key: ({ question, mark }) => (mark ? null : <Model question={question} />),
  Static: () => (
    <p>
      <Translate id="quiz.shortText.static">Answer in a sentence or two of your own.</Translate>
    </p>
  ),
};

function Input(props: InputProps<CompiledShortText, ShortTextAnswer>): ReactNode {
  const { name, answer, mark, onAnswer } = props;
  const text = answer?.text ?? '';
  const [shown, type] = useTyped(text, (typed) => typed.trim() === text.trim());
  if (mark) return null;
  return (
    <div className={answering.row}>
      <label htmlFor={`${name}-text`} className={answering.rowLabel}>
        <Translate id="quiz.yourAnswer">Your answer</Translate>
      </label>
      <textarea
        id={`${name}-text`}
        className={answering.control}
        rows={3}
        maxLength={2000}
        value={shown}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          type(typed);
          onAnswer(typed === '' ? undefined : { text: typed });
        }}
      />
    </div>
  );
}

function Given(props: GivenProps<CompiledShortText, ShortTextAnswer>): ReactNode {
  const { question, name, answer, mark, onSelf } = props;
  const matched = !mark.needsSelf && !answer.self;
  return (
    <>
      <Part label={<Translate id="quiz.wrote">You wrote</Translate>}>
        <p className={styles.written}>{answer.text}</p>
      </Part>
      <Model question={question} />
      {!matched && (
        <div className={styles.part}>
          <RichText text={question.feedback} />
        </div>
      )}
      {mark.needsSelf && onSelf && (
        <SelfMarking name={name} onMark={(self) => onSelf({ text: answer.text, self })} />
      )}
      {answer.self && (
        <Part label={<Translate id="quiz.self.given">You marked it as</Translate>}>
          <p>{selfText(answer.self)}</p>
        </Part>
      )}
    </>
  );
}

/** The model answer, and the points by which to compare. */
function Model({ question }: { question: CompiledShortText }): ReactNode {
  return (
    <>
      <Part label={<Translate id="quiz.model">Model answer</Translate>}>
        <RichText text={question.model} />
      </Part>
      <Part label={<Translate id="quiz.criteria">What to look for</Translate>}>
        <ul>
          {question.criteria.map((point, index) => (
            <li key={index}>
              <RichText text={point} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
