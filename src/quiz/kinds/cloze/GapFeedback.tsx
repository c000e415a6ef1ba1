import type { ReactNode } from 'react';
import styles from '../../react/quiz.module.css';
import RichText from '../../react/RichText';
import type { CompiledGap } from '.';

interface Props {
  gap: CompiledGap;
  /** What stands in the gap; without it, all that there is to say of the gap. */
  given?: string;
}

/** What the question says to what was filled in. */
export default function GapFeedback({ gap, given }: Props): ReactNode {
  if (!('options' in gap)) return <RichText text={gap.feedback} />;
  const spoken = gap.options.filter(
    (option) => option.feedback && (given === undefined || option.id === given),
  );
  if (given !== undefined) return <RichText text={spoken[0]?.feedback ?? []} />;
  return (
    <ul>
      {spoken.map((option) => (
        <li key={option.id}>
          <p className={styles.quoted}>{option.text}</p>
          <RichText text={option.feedback ?? []} />
        </li>
      ))}
    </ul>
  );
}
