import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Difficulty } from '../kinds/kind';
import type { CompiledQuestion } from '../types';
import RichText from './RichText';
import styles from './quiz.module.css';

/** What helps to choose the question for a group and to discuss it; only in a trainer's build. */
export default function FacilitatorNote({ question }: { question: CompiledQuestion }): ReactNode {
  if (!question.facilitator) return null;
  const { difficulty, tags, note } = question.facilitator;
  return (
    <div role="note" className={styles.facilitator}>
      <p className={styles.label}>
        <Translate id="quiz.facilitator">For the facilitator</Translate>
      </p>
      <p>
        {difficultyText(difficulty)}
        {tags.length > 0 && (
          <>
            {' '}
            <Translate id="quiz.tags" values={{ tags: tags.map(spaced).join(', ') }}>
              {'Subjects: {tags}.'}
            </Translate>
          </>
        )}
      </p>
      {note && <RichText text={note} />}
    </div>
  );
}

function difficultyText(difficulty: Difficulty): string {
  switch (difficulty) {
    case 1:
      return translate({ id: 'quiz.difficulty.1', message: 'Easy: to recognise something.' });
    case 2:
      return translate({ id: 'quiz.difficulty.2', message: 'Medium: to apply a rule.' });
    case 3:
      return translate({
        id: 'quiz.difficulty.3',
        message: 'Hard: to judge between good options.',
      });
  }
}

/** A tag as words. */
function spaced(tag: string): string {
  return tag.replaceAll('-', ' ');
}
