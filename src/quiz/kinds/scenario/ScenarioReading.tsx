import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Part from '../../react/Part';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import type { CompiledDecision, CompiledScenario } from '.';
import QualityTag from './QualityTag';
import SituationLabel from './SituationLabel';

interface Props {
  question: CompiledScenario;
}

/** All situations to be read, each decision with its consequence to be opened. */
export function ScenarioReading({ question }: Props): ReactNode {
  return (
    <ol className={styles.path}>
      {question.steps.map((step, index) => (
        <li key={step.id} id={stepId(question, step.id)}>
          <SituationLabel number={index + 1} />
          <RichText text={step.text} />
          {step.decisions.map((decision) => (
            <details key={decision.id} className={styles.answer}>
              <summary>
                <RichText text={decision.text} />
              </summary>
              <RichText text={decision.consequence} />
              <Onward question={question} decision={decision} />
            </details>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Where a decision leads: to a situation further down, or to the end. */
function Onward({ question, decision }: Props & { decision: CompiledDecision }): ReactNode {
  const number = question.steps.findIndex((step) => step.id === decision.next) + 1;
  return (
    <p>
      {number > 0 ? (
        <a href={`#${stepId(question, decision.next ?? '')}`}>
          <Translate id="quiz.scenario.goOn" values={{ number }}>
            {'Go on with situation {number}'}
          </Translate>
        </a>
      ) : (
        <Translate id="quiz.scenario.end">The situation has come to its end.</Translate>
      )}
    </p>
  );
}

function stepId({ id }: CompiledScenario, step: string): string {
  return `${id}-${step}`;
}

/** What each decision of each situation is worth. */
export function ScenarioOutcomes({ question }: Props): ReactNode {
  return (
    <Part label={<Translate id="quiz.choices">On each choice</Translate>}>
      <ol className={styles.path}>
        {question.steps.map((step, index) => (
          <li key={step.id}>
            <SituationLabel number={index + 1} />
            <ul>
              {step.decisions.map(({ id, text, quality }) => (
                <li key={id}>
                  <RichText text={text} />
                  <QualityTag quality={quality} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Part>
  );
}
