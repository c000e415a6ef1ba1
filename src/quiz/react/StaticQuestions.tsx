import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import type { CompiledBank, CompiledQuestion } from '../types';
import Asked from './Asked';
import Explanation from './Explanation';
import FacilitatorNote from './FacilitatorNote';
import { viewOf } from './kinds';
import { progressText } from './progressText';
import styles from './quiz.module.css';

/** All questions to be read, with answers to be opened: all there is without JavaScript. */
export default function StaticQuestions({ bank }: { bank: CompiledBank }): ReactNode {
  return (
    <ol className={styles.list}>
      {bank.questions.map((question, index) => (
        <li key={question.id} id={question.id} className={styles.card}>
          <StaticQuestion
            question={question}
            progress={progressText(index, bank.questions.length)}
          />
        </li>
      ))}
    </ol>
  );
}

interface Props {
  question: CompiledQuestion;
  progress: string;
}

function StaticQuestion({ question, progress }: Props): ReactNode {
  const id = useId();
  const { Static, Key } = viewOf(question);
  return (
    <>
      <Asked question={question} id={id} progress={progress} level={3} />
      <Static question={question} />
      <details className={styles.answer}>
        <summary>
          <Translate id="quiz.showAnswer">Show the answer</Translate>
        </summary>
        <Key question={question} full />
        <Explanation question={question} />
      </details>
      <FacilitatorNote question={question} />
    </>
  );
}
