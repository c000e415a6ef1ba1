import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { InputProps } from '../../react/kinds/view';
import answering from '../../react/answering.module.css';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import { useRefocus } from '../../react/useRefocus';
import { pathOf, type CompiledScenario } from '.';
import Decisions from './Decisions';
import SituationLabel from './SituationLabel';

/** The path so far, each decision with its consequence, and the decision that is due. */
export default function ScenarioInput(props: InputProps<CompiledScenario, string[]>): ReactNode {
  const { question, name, answer = [], mark, assessed, onAnswer } = props;
  const refocus = useRefocus();
  if (mark) return null;
  const { taken, step } = pathOf(question, answer);
  const situationId = (number: number) => `${name}-situation-${number}`;
  const consequenceId = (number: number) => `${name}-consequence-${number}`;
  const decide = (decision: string) => {
    onAnswer([...answer, decision]);
    refocus(consequenceId(taken.length + 1));
  };
  const restart = () => {
    onAnswer(undefined);
    refocus(situationId(1));
  };
  return (
    <>
      <ol className={styles.path}>
        {taken.map((one, index) => (
          <li key={one.step.id}>
            <SituationLabel id={situationId(index + 1)} number={index + 1} />
            <RichText text={one.step.text} />
            <p className={styles.quoted}>
              <Translate id="quiz.scenario.decided">You decided:</Translate>{' '}
              <RichText text={one.decision.text} />
            </p>
            <div
              id={consequenceId(index + 1)}
              role="group"
              aria-labelledby={`${consequenceId(index + 1)}-label`}
              tabIndex={-1}
              className={answering.consequence}
            >
              <p id={`${consequenceId(index + 1)}-label`} className={styles.label}>
                <Translate id="quiz.scenario.consequence">What happens then</Translate>
              </p>
              <RichText text={one.decision.consequence} />
            </div>
          </li>
        ))}
        {step && (
          <li key={step.id}>
            <SituationLabel id={situationId(taken.length + 1)} number={taken.length + 1} />
            <div id={`${situationId(taken.length + 1)}-text`}>
              <RichText text={step.text} />
            </div>
            <Decisions
              key={taken.length}
              name={`${name}-${step.id}`}
              situationId={situationId(taken.length + 1)}
              step={step}
              onDecide={decide}
            />
          </li>
        )}
      </ol>
      {!step && <End canRestart={!assessed} onRestart={restart} />}
    </>
  );
}

function End({ canRestart, onRestart }: { canRestart: boolean; onRestart: () => void }): ReactNode {
  return (
    <div className={styles.part}>
      <p>
        <Translate id="quiz.scenario.end">The situation has come to its end.</Translate>
      </p>
      {canRestart && (
        <button
          type="button"
          className={clsx(answering.secondary, answering.spaced)}
          onClick={onRestart}
        >
          <Translate id="quiz.scenario.again">Begin again</Translate>
        </button>
      )}
    </div>
  );
}
