import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GivenProps, InputProps, KeyProps, ViewOf } from '../../react/kinds/view';
import NothingGiven from '../../react/NothingGiven';
import Part from '../../react/Part';
import answering from '../../react/answering.module.css';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import RightTag from '../../react/RightTag';
import { plainText } from '../../richText';
import type { CompiledMatching, matching } from '.';
import { own } from '../parsing';

type Answers = Record<string, string>;

export const matchingView: ViewOf<typeof matching> = {
  hint: () =>
    translate({
      id: 'quiz.hint.matching',
      message: 'Choose what belongs to each. Every pair that is right counts.',
    }),
  missing: () =>
    translate({
      id: 'quiz.missing.matching',
      message: 'Choose something for each of them first, then check.',
    }),
  Input,
  Given,
  Key,
  Static: ({ question }) => (
    <>
      <ul>
        {question.pairs.map(({ id, left }) => (
          <li key={id}>
            <RichText text={left} />
          </li>
        ))}
      </ul>
      <Rights question={question} />
    </>
  ),
};

/** What can be chosen, in full: a list box may show only the beginning of a long line. */
function Rights({ question }: { question: CompiledMatching }): ReactNode {
  return (
    <Part label={<Translate id="quiz.matching.rights">To choose from</Translate>}>
      <ul>
        {question.rights.map(({ id, text }) => (
          <li key={id}>
            <RichText text={text} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Input(props: InputProps<CompiledMatching, Answers>): ReactNode {
  const { question, name, answer = {}, mark, onAnswer } = props;
  if (mark) return null;
  const choose = (pair: string, right: string) => {
    const others = Object.entries(answer).filter(([id]) => id !== pair);
    onAnswer(Object.fromEntries(right === '' ? others : [...others, [pair, right]]));
  };
  return (
    <>
      <Rights question={question} />
      {question.pairs.map(({ id, left }) => (
        <div key={id} className={answering.row}>
          <label htmlFor={`${name}-${id}`} className={answering.rowLabel}>
            <RichText text={left} />
          </label>
          <select
            id={`${name}-${id}`}
            className={answering.control}
            value={own(answer, id) ?? ''}
            onChange={(event) => choose(id, event.currentTarget.value)}
          >
            <option value="">{translate({ id: 'quiz.choose', message: 'Choose' })}</option>
            {question.rights.map((right) => (
              <option key={right.id} value={right.id}>
                {plainText(right.text)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}

function Given({ question, mark }: GivenProps<CompiledMatching, Answers>): ReactNode {
  return (
    <Part label={<Translate id="quiz.matched">You matched</Translate>}>
      <ul>
        {question.pairs.map(({ id, left, feedback }) => {
          const part = mark.parts.find((one) => one.id === id);
          const right = question.rights.find((one) => one.id === part?.given);
          return (
            <li key={id}>
              <p className={styles.quoted}>
                <RichText text={left} />
              </p>
              <p>
                {right ? <RichText text={right.text} /> : <NothingGiven />}
                <RightTag right={part?.right ?? false} />
              </p>
              {!part?.right && right?.feedback && <RichText text={right.feedback} />}
              {!part?.right && feedback && <RichText text={feedback} />}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Key({ question, mark, full }: KeyProps<CompiledMatching>): ReactNode {
  if (mark?.correct) return null;
  const extras = question.rights.filter((right) => right.feedback);
  return (
    <>
      <Part label={<Translate id="quiz.rightPairs">Right pairs</Translate>}>
        <ul>
          {question.pairs.map(({ id, left, feedback }) => (
            <li key={id}>
              <p className={styles.quoted}>
                <RichText text={left} />
              </p>
              <p>
                <RichText text={question.rights.find((right) => right.id === id)?.text ?? []} />
              </p>
              {full && feedback && <RichText text={feedback} />}
            </li>
          ))}
        </ul>
      </Part>
      {full && extras.length > 0 && (
        <Part label={<Translate id="quiz.matchesNothing">What matches nothing</Translate>}>
          <ul>
            {extras.map(({ id, text, feedback = [] }) => (
              <li key={id}>
                <p className={styles.quoted}>
                  <RichText text={text} />
                </p>
                <RichText text={feedback} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
