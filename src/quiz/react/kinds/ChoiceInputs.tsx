import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ChoiceMark, Mark, QuestionOption } from '../../kinds/kind';
import styles from '../quiz.module.css';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  options: readonly QuestionOption[];
  chosen: readonly string[];
  mark?: Mark;
  optionText: (option: QuestionOption) => ReactNode;
  onToggle: (id: string) => void;
}

/** Radio buttons or checkboxes, one below the other; with their marks once they are marked. */
export default function ChoiceInputs(props: Props): ReactNode {
  const { type, name, options, chosen, mark, optionText, onToggle } = props;
  return options.map((option) => (
    <label key={option.id} className={styles.choice}>
      <input
        type={type}
        name={name}
        value={option.id}
        checked={chosen.includes(option.id)}
        disabled={mark !== undefined}
        onChange={() => onToggle(option.id)}
      />
      <span className={styles.choiceText}>
        {optionText(option)}
        <Marked mark={mark?.perChoice.find((choice) => choice.id === option.id)} />
      </span>
    </label>
  ));
}

function Marked({ mark }: { mark: ChoiceMark | undefined }): ReactNode {
  if (!mark) return null;
  return (
    <>
      {mark.chosen && (
        <span className={styles.tag}>
          <Translate id="quiz.yourChoice">Your choice</Translate>
        </span>
      )}
      {mark.chosen === mark.right && (
        <span className={styles.tagRight}>
          <Translate id="quiz.isRight">Right</Translate>
        </span>
      )}
    </>
  );
}
