import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { kindOf } from '../kinds';
import { verdictOf } from '../score';
import type { CompiledQuestion, Mark } from '../types';
import ChoiceFeedback from './ChoiceFeedback';
import Explanation from './Explanation';
import Sources from './Sources';
import { VerdictIcon, verdictText } from './verdict';
import styles from './quiz.module.css';

interface Props {
  id: string;
  question: CompiledQuestion;
  mark: Mark;
}

/** What a checked question says: the verdict, the choices made, the right answer and why. */
export default function Feedback({ id, question, mark }: Props): ReactNode {
  const verdict = verdictOf(mark);
  const chosen = kindOf(question)
    .options(question)
    .filter((option) => mark.perChoice.some((made) => made.id === option.id && made.chosen));
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={`${id}-verdict`}
      tabIndex={-1}
      className={clsx(styles.feedback, styles[verdict])}
    >
      <h4 id={`${id}-verdict`} className={styles.verdict}>
        <VerdictIcon verdict={verdict} />
        {verdictText(verdict)}
      </h4>
      <ChoiceFeedback
        label={<Translate id="quiz.chosen">You chose</Translate>}
        question={question}
        options={chosen}
      />
      <Explanation question={question} />
      <Sources sources={question.sources} />
    </div>
  );
}
