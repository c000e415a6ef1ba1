import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { QuestionOption } from '../../kinds/choices';
import type { Mark } from '../../kinds/kind';
import answering from '../answering.module.css';
import styles from '../quiz.module.css';
import RightTag from '../RightTag';
import OptionText from './OptionText';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  options: readonly QuestionOption[];
  chosen: readonly string[];
  mark?: Mark;
  onToggle: (id: string) => void;
}

/** Radio buttons or checkboxes, one below the other; with their marks once they are marked. */
export default function ChoiceInputs(props: Props): ReactNode {
  const { type, name, options, chosen, mark, onToggle } = props;
  return options.map((option) => (
    <label key={option.id} className={answering.choice}>
      <input
        type={type}
        name={name}
        value={option.id}
        checked={chosen.includes(option.id)}
        disabled={mark !== undefined}
        onChange={() => onToggle(option.id)}
      />
      <span className={answering.choiceText}>
        <OptionText option={option} />
        {mark && <Marked isChosen={chosen.includes(option.id)} isRight={option.correct} />}
      </span>
    </label>
  ));
}

function Marked({ isChosen, isRight }: { isChosen: boolean; isRight: boolean }): ReactNode {
  return (
    <>
      {isChosen && (
        <>
          {' '}
          <span className={styles.tag}>
            <Translate id="quiz.yourChoice">Your choice</Translate>
          </span>
        </>
      )}
      {isRight && <RightTag right />}
    </>
  );
}
