import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { kindOf } from '../kinds';
import type { CompiledBank, CompiledQuestion } from '../types';
import ChoiceFeedback from './ChoiceFeedback';
import Explanation from './Explanation';
import FacilitatorNote from './FacilitatorNote';
import { optionTextOf } from './kinds';
import { progressText } from './progressText';
import RichText from './RichText';
import Sources from './Sources';
import styles from './quiz.module.css';

/** All questions to be read, with answers to be opened: all there is without JavaScript. */
export default function StaticQuestions({ bank }: { bank: CompiledBank }): ReactNode {
  return (
    <ol className={styles.list}>
      {bank.questions.map((question, index) => (
        <li key={question.id} className={styles.card}>
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
  const options = kindOf(question).options(question);
  return (
    <>
      {question.lead && <RichText text={question.lead} />}
      <h3 className={styles.prompt}>
        <span className={styles.progress}>{progress}</span> <RichText text={question.prompt} />
      </h3>
      <ul>
        {options.map((option) => (
          <li key={option.id}>{optionTextOf(question, option)}</li>
        ))}
      </ul>
      <details className={styles.answer}>
        <summary>
          <Translate id="quiz.showAnswer">Show the answer</Translate>
        </summary>
        <Explanation question={question} />
        <ChoiceFeedback
          label={<Translate id="quiz.choices">On each choice</Translate>}
          question={question}
          options={options}
        />
        <Sources sources={question.sources} />
      </details>
      <FacilitatorNote question={question} />
    </>
  );
}
