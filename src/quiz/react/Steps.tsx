import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import answering from './answering.module.css';

interface Props {
  position: number;
  total: number;
  /** Whether the question shown is checked, so that going on is what comes next. */
  checked: boolean;
  onGo: (position: number) => void;
}

/** The way to the question before and after, and from the last one to the result. */
export default function Steps({ position, total, checked, onGo }: Props): ReactNode {
  return (
    <>
      <button
        type="button"
        className={checked ? answering.primary : answering.secondary}
        onClick={() => onGo(position + 1)}
      >
        {position + 1 < total ? (
          <Translate id="quiz.next">Next question</Translate>
        ) : (
          <Translate id="quiz.toSummary">See your result</Translate>
        )}
      </button>
      {position > 0 && (
        <button type="button" className={answering.secondary} onClick={() => onGo(position - 1)}>
          <Translate id="quiz.previous">Previous question</Translate>
        </button>
      )}
    </>
  );
}
