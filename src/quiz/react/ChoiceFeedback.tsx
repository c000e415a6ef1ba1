import type { ReactNode } from 'react';
import type { CompiledQuestion, QuestionOption } from '../types';
import { optionTextOf } from './kinds';
import RichText from './RichText';
import styles from './quiz.module.css';

interface Props {
  label: ReactNode;
  question: CompiledQuestion;
  options: readonly QuestionOption[];
}

/** What the question says to each of the options; nothing if it says nothing. */
export default function ChoiceFeedback({ label, question, options }: Props): ReactNode {
  const spoken = options.filter((option) => option.feedback);
  if (spoken.length === 0) return null;
  return (
    <div className={styles.part}>
      <p className={styles.label}>{label}</p>
      <ul>
        {spoken.map((option) => (
          <li key={option.id}>
            <p className={styles.quoted}>{optionTextOf(question, option)}</p>
            <RichText text={option.feedback ?? []} />
          </li>
        ))}
      </ul>
    </div>
  );
}
