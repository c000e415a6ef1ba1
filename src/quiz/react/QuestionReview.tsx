import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import { kindOf } from '../kinds';
import { verdictOf } from '../score';
import type { CompiledQuestion } from '../types';
import Asked from './Asked';
import Explanation from './Explanation';
import FacilitatorNote from './FacilitatorNote';
import { viewOf } from './kinds';
import { VerdictIcon, verdictText } from './verdict';
import answering from './answering.module.css';
import styles from './quiz.module.css';

interface Props {
  question: CompiledQuestion;
  /** What was answered, perhaps in part; anything else counts as no answer. */
  answer: unknown;
  /** Such as "Question 2 of 8". */
  progress: ReactNode;
  /** Level of its heading. */
  level: 3 | 4;
}

/**
 * A question to be looked at after it was answered: what was asked, the verdict, what was
 * answered, the right answer, why, where to read on, and the sources.
 */
export default function QuestionReview({ question, answer, progress, level }: Props): ReactNode {
  const name = useId();
  const kind = kindOf(question);
  const given = kind.parse(question, answer);
  const mark = given === undefined ? undefined : kind.mark(question, given);
  const verdict = mark && verdictOf(mark);
  const { Given, Key } = viewOf(question);
  return (
    <div className={clsx(styles.quiz, styles.question)}>
      <Asked question={question} id={`${name}-asked`} progress={progress} level={level} />
      <div className={clsx(answering.feedback, verdict && answering[verdict])}>
        <p className={answering.verdict}>
          {verdict && <VerdictIcon verdict={verdict} />}
          {verdictText(verdict)}
        </p>
        {mark && given !== undefined && (
          <Given question={question} name={name} answer={given} mark={mark} />
        )}
        <Key question={question} mark={mark} />
        <Explanation question={question} />
      </div>
      <FacilitatorNote question={question} />
    </div>
  );
}
