import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { kindOf } from '../kinds';
import type { CompiledQuestion } from '../types';
import { optionTextOf } from './kinds';
import RichText from './RichText';
import styles from './quiz.module.css';

/** The right answer, and why it is right. */
export default function Explanation({ question }: { question: CompiledQuestion }): ReactNode {
  const right = kindOf(question).revealed(question);
  return (
    <>
      <div className={styles.part}>
        <p className={styles.label}>
          {right.length > 1 ? (
            <Translate id="quiz.rightAnswers">Right answers</Translate>
          ) : (
            <Translate id="quiz.rightAnswer">Right answer</Translate>
          )}
        </p>
        <ul>
          {right.map((option) => (
            <li key={option.id}>{optionTextOf(question, option)}</li>
          ))}
        </ul>
      </div>
      <div className={styles.part}>
        <p className={styles.label}>
          <Translate id="quiz.why">Why</Translate>
        </p>
        <RichText text={question.explanation} />
      </div>
    </>
  );
}
