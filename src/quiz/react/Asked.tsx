import type { ReactNode } from 'react';
import type { CompiledQuestion } from '../types';
import RichText from './RichText';
import styles from './quiz.module.css';

interface Props {
  question: CompiledQuestion;
  /** Id of the heading; other ids begin with it. */
  id: string;
  /** Such as "Question 2 of 8". */
  progress: ReactNode;
  level: 3 | 4;
  /** Whether focus can be moved to the heading. */
  takesFocus?: boolean;
}

/**
 * A question's number, what leads up to it and what it asks, in this order. The heading shows the
 * number and is named by what it asks as well, so that a list of headings tells them apart.
 */
export default function Asked({ question, id, progress, level, takesFocus }: Props): ReactNode {
  const { lead, prompt } = question;
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading
        id={id}
        tabIndex={takesFocus ? -1 : undefined}
        aria-labelledby={askedBy(id)}
        className={styles.progress}
      >
        {progress}
      </Heading>
      {lead && (
        <div id={leadOf(id)} className={styles.lead}>
          <RichText text={lead} />
        </div>
      )}
      <p id={`${id}-prompt`} className={styles.prompt}>
        <RichText text={prompt} />
      </p>
    </div>
  );
}

/** The ids of what names a question: its number and what it asks. */
export function askedBy(id: string): string {
  return `${id} ${id}-prompt`;
}

/** The id of what leads up to a question. */
export function leadOf(id: string): string {
  return `${id}-lead`;
}
