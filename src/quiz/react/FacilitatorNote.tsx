import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CompiledQuestion } from '../types';
import RichText from './RichText';
import styles from './quiz.module.css';

/** How to discuss the question; only a trainer's build has such notes. */
export default function FacilitatorNote({ question }: { question: CompiledQuestion }): ReactNode {
  if (!question.facilitator) return null;
  return (
    <div role="note" className={styles.facilitator}>
      <p className={styles.label}>
        <Translate id="quiz.facilitator">For the facilitator</Translate>
      </p>
      <RichText text={question.facilitator} />
    </div>
  );
}
