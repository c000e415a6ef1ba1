import Translate from '@docusaurus/Translate';
import { useId, useState, type ReactNode } from 'react';
import QuestionReview from '../../../quiz/react/QuestionReview';
import type { AskedQuestion } from '../../attemptView';
import type { Attempt } from '../../types';
import { percentText } from '../words';
import styles from './assessment.module.css';

interface Props {
  asked: readonly AskedQuestion[];
  attempt: Attempt;
  scores: ReadonlyMap<string, number>;
}

/** Every question of an attempt, as it was answered, with the explanation. */
export default function Review({ asked, attempt, scores }: Props): ReactNode {
  const [isShort, setShort] = useState(false);
  const checkId = useId();
  const rows = asked.map((one, index) => ({ ...one, number: index + 1 }));
  const shown = rows.filter(({ question }) => !isShort || (scores.get(question.id) ?? 0) < 1);
  return (
    <section>
      <h3>
        <Translate id="assessment.review">The questions and your answers</Translate>
      </h3>
      <p className={styles.check}>
        <input
          type="checkbox"
          id={checkId}
          checked={isShort}
          onChange={({ target }) => setShort(target.checked)}
        />
        <label htmlFor={checkId}>
          <Translate id="assessment.review.short">Only what was not wholly right</Translate>
        </label>
      </p>
      <ol className={styles.review}>
        {shown.map(({ question, number }) => (
          <li key={question.id}>
            <Reviewed
              question={question}
              number={number}
              attempt={attempt}
              score={scores.get(question.id) ?? 0}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ReviewedProps {
  question: AskedQuestion['question'];
  number: number;
  attempt: Attempt;
  score: number;
}

function Reviewed({ question, number, attempt, score }: ReviewedProps): ReactNode {
  const given = attempt.answers.get(question.id);
  const drawn = attempt.plan.questions.find(({ id }) => id === question.id);
  if (drawn?.hash === question.hash) {
    const counts = given?.hash === question.hash;
    return (
      <QuestionReview
        question={question}
        answer={counts ? given.answer : undefined}
        progress={numberText(number)}
        level={4}
      />
    );
  }
  return (
    <p>
      {numberText(number)}
      {': '}
      <Translate id="assessment.review.changed" values={{ score: percentText(score) }}>
        {
          'this question has been reworded since, so your answer is not shown beside it. It counted with {score}.'
        }
      </Translate>
    </p>
  );
}

function numberText(number: number): ReactNode {
  return (
    <Translate id="assessment.review.question" values={{ number }}>
      {'Question {number}'}
    </Translate>
  );
}
