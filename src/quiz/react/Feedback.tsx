import clsx from 'clsx';
import type { ReactNode } from 'react';
import { verdictOf } from '../score';
import type { Answer, CompiledQuestion, Mark } from '../types';
import Explanation from './Explanation';
import { viewOf } from './kinds';
import { VerdictIcon, verdictText } from './verdict';
import answering from './answering.module.css';

interface Props {
  id: string;
  question: CompiledQuestion;
  answer: Answer;
  mark: Mark;
  onSelf: (answer: Answer) => void;
}

/** What a checked question says: the verdict, what was answered, the right answer and why. */
export default function Feedback({ id, question, answer, mark, onSelf }: Props): ReactNode {
  const verdict = verdictOf(mark);
  const { Given, Key } = viewOf(question);
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={`${id}-verdict`}
      tabIndex={-1}
      className={clsx(answering.feedback, answering[verdict])}
    >
      <h4 id={`${id}-verdict`} className={answering.verdict}>
        <VerdictIcon verdict={verdict} />
        {verdictText(verdict)}
      </h4>
      <Given question={question} name={id} answer={answer} mark={mark} onSelf={onSelf} />
      <Key question={question} mark={mark} />
      <Explanation question={question} />
    </div>
  );
}
