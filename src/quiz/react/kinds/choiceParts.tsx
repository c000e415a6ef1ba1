import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { QuestionOption } from '../../kinds/choices';
import type { Mark } from '../../kinds/kind';
import Part from '../Part';
import RichText from '../RichText';
import styles from '../quiz.module.css';
import OptionText from './OptionText';

interface Props {
  options: readonly QuestionOption[];
}

/** The options chosen, with what the question says to them. */
export function ChosenOptions({ options, mark }: Props & { mark: Mark }): ReactNode {
  const chosen = options.filter(({ id }) =>
    mark.parts.some((part) => part.id === id && part.given !== undefined),
  );
  return (
    <Part label={<Translate id="quiz.chosen">You chose</Translate>}>
      <OptionsWithFeedback options={chosen} />
    </Part>
  );
}

interface RightProps extends Props {
  mark?: Mark;
  full?: boolean;
}

/**
 * The right options, unless just these were chosen; with `full`, also what the question says to
 * each option.
 */
export function RightOptions({ options, mark, full }: RightProps): ReactNode {
  if (mark?.correct) return null;
  const right = options.filter((option) => option.correct);
  const spoken = full ? options.filter((option) => option.feedback) : [];
  return (
    <>
      <Part
        label={
          right.length > 1 ? (
            <Translate id="quiz.rightAnswers">Right answers</Translate>
          ) : (
            <Translate id="quiz.rightAnswer">Right answer</Translate>
          )
        }
      >
        <OptionList options={right} />
      </Part>
      {spoken.length > 0 && (
        <Part label={<Translate id="quiz.choices">On each choice</Translate>}>
          <OptionsWithFeedback options={spoken} />
        </Part>
      )}
    </>
  );
}

/** The options to be read. */
export function OptionList({ options }: Props): ReactNode {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.id}>
          <OptionText option={option} />
        </li>
      ))}
    </ul>
  );
}

function OptionsWithFeedback({ options }: Props): ReactNode {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.id}>
          <p className={styles.quoted}>
            <OptionText option={option} />
          </p>
          {option.feedback && <RichText text={option.feedback} />}
        </li>
      ))}
    </ul>
  );
}
