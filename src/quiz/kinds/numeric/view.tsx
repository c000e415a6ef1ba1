import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { parseDecimal } from '../../decimal';
import type { GivenProps, InputProps, KeyProps, ViewOf } from '../../react/kinds/view';
import Part from '../../react/Part';
import answering from '../../react/answering.module.css';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import { useTyped } from '../../react/useTyped';
import { numericFeedback, type CompiledNumeric, type numeric } from '.';

export const numericView: ViewOf<typeof numeric> = {
  hint: ({ tolerance }) =>
    tolerance > 0
      ? translate({
          id: 'quiz.hint.numeric.near',
          message: 'Write a number. Close to the answer is enough.',
        })
      : translate({
          id: 'quiz.hint.numeric',
          message: 'Write a number. It is right or not; there is nothing between.',
        }),
  missing: () =>
    translate({
      id: 'quiz.missing.numeric',
      message: 'Write a number in digits first, such as 12 or 2.5, then check it.',
    }),
  Input,
  Given,
  Key,
  Static: ({ question }) => (
    <p>
      <Translate id="quiz.numeric.static" values={{ unit: question.unit }}>
        {'The answer is a number of {unit}.'}
      </Translate>
    </p>
  ),
};

function Input(props: InputProps<CompiledNumeric, number>): ReactNode {
  const { question, name, answer, mark, onAnswer } = props;
  const [shown, type] = useTyped(
    answer === undefined ? '' : String(answer),
    (typed) => parseDecimal(typed) === answer,
  );
  if (mark) return null;
  return (
    <div className={answering.row}>
      <label htmlFor={`${name}-number`} className={answering.rowLabel}>
        <Translate id="quiz.yourAnswer">Your answer</Translate>
      </label>
      <span className={answering.withUnit}>
        <input
          id={`${name}-number`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          size={10}
          maxLength={40}
          className={answering.number}
          aria-describedby={`${name}-unit`}
          value={shown}
          onChange={(event) => {
            type(event.currentTarget.value);
            onAnswer(parseDecimal(event.currentTarget.value));
          }}
        />
        <span id={`${name}-unit`}>{question.unit}</span>
      </span>
    </div>
  );
}

function Given({ question, answer, mark }: GivenProps<CompiledNumeric, number>): ReactNode {
  return (
    <Part label={<Translate id="quiz.wrote">You wrote</Translate>}>
      <p className={styles.quoted}>
        {answer} {question.unit}
      </p>
      {!mark.correct && <RichText text={numericFeedback(question, answer)} />}
    </Part>
  );
}

function Key({ question, full }: KeyProps<CompiledNumeric>): ReactNode {
  const { answer, tolerance, unit, mistakes } = question;
  return (
    <>
      <Part label={<Translate id="quiz.rightAnswer">Right answer</Translate>}>
        <p>
          {answer} {unit}
          {tolerance > 0 && (
            <>
              {' '}
              <Translate
                id="quiz.numeric.range"
                values={{ from: rounded(answer - tolerance), to: rounded(answer + tolerance) }}
              >
                {'(from {from} to {to} counts as right)'}
              </Translate>
            </>
          )}
        </p>
      </Part>
      {full && mistakes.length > 0 && (
        <Part label={<Translate id="quiz.numeric.mistakes">On other numbers</Translate>}>
          <ul>
            {mistakes.map(({ value, feedback }) => (
              <li key={value}>
                <p className={styles.quoted}>{value}</p>
                <RichText text={feedback} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Without the digits that binary fractions add. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}
