import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GivenProps, KeyProps, ViewOf } from '../../react/kinds/view';
import Part from '../../react/Part';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import { pathOf, type CompiledScenario, type scenario } from '.';
import QualityTag from './QualityTag';
import ScenarioInput from './ScenarioInput';
import { ScenarioOutcomes, ScenarioReading } from './ScenarioReading';
import SituationLabel from './SituationLabel';

export const scenarioView: ViewOf<typeof scenario> = {
  hint: () =>
    translate({
      id: 'quiz.hint.scenario',
      message:
        'Decide step by step; each decision has consequences. The best decisions count in full, acceptable ones by half.',
    }),
  missing: () =>
    translate({
      id: 'quiz.missing.scenario',
      message: 'Decide until the situation has come to its end, then check.',
    }),
  stepwise: true,
  Input: ScenarioInput,
  Given,
  Key,
  Static: ({ question }) => <ScenarioReading question={question} />,
};

/** The path taken, with what each decision was worth. */
function Given({ question, answer }: GivenProps<CompiledScenario, string[]>): ReactNode {
  return (
    <Part label={<Translate id="quiz.scenario.path">Your path</Translate>}>
      <ol className={styles.path}>
        {pathOf(question, answer).taken.map(({ step, decision }, index) => (
          <li key={step.id}>
            <SituationLabel number={index + 1} />
            <RichText text={step.text} />
            <p className={styles.quoted}>
              <RichText text={decision.text} />
              <QualityTag quality={decision.quality} />
            </p>
            <RichText text={decision.consequence} />
            {decision.quality !== 'best' && (
              <Part label={<Translate id="quiz.scenario.better">A better decision</Translate>}>
                <BestDecisions step={step} />
              </Part>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function BestDecisions({ step }: { step: CompiledScenario['steps'][number] }): ReactNode {
  return step.decisions
    .filter((decision) => decision.quality === 'best')
    .map((decision) => (
      <p key={decision.id}>
        <RichText text={decision.text} />
      </p>
    ));
}

function Key({ question, full }: KeyProps<CompiledScenario>): ReactNode {
  return (
    <>
      {full && <ScenarioOutcomes question={question} />}
      <Part label={<Translate id="quiz.scenario.debrief">Looking back</Translate>}>
        <RichText text={question.debrief} />
      </Part>
    </>
  );
}
