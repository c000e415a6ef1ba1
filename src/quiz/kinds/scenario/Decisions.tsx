import Translate from '@docusaurus/Translate';
import { useState, type MouseEvent, type ReactNode } from 'react';
import answering from '../../react/answering.module.css';
import RichText from '../../react/RichText';
import type { CompiledStep } from '.';

interface Props {
  /** Name of the radio buttons. */
  name: string;
  /** Id of the situation's label; with `-text` behind it, of its text. */
  situationId: string;
  step: CompiledStep;
  onDecide: (decision: string) => void;
}

/** The decisions of a step, of which one is chosen and then made. */
export default function Decisions({ name, situationId, step, onDecide }: Props): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const decide = (event: MouseEvent) => {
    // It is the first button of the form, and so the one that the Enter key presses.
    event.preventDefault();
    if (chosen === undefined) setMissing(true);
    else onDecide(chosen);
  };
  return (
    <div role="radiogroup" aria-labelledby={situationId} aria-describedby={`${situationId}-text`}>
      {step.decisions.map(({ id, text }) => (
        <label key={id} className={answering.choice}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
            onChange={() => {
              setChosen(id);
              setMissing(false);
            }}
          />
          <span className={answering.choiceText}>
            <RichText text={text} />
          </span>
        </label>
      ))}
      {isMissing && (
        <p role="alert" className={answering.missing}>
          <Translate id="quiz.scenario.missing">Choose a decision first.</Translate>
        </p>
      )}
      <button type="submit" className={answering.primary} onClick={decide}>
        <Translate id="quiz.scenario.decide">Decide</Translate>
      </button>
    </div>
  );
}
