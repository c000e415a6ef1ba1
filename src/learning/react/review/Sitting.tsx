import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { progressText } from '../../../quiz/react/progressText';
import QuestionForm from '../../../quiz/react/QuestionForm';
import answering from '../../../quiz/react/answering.module.css';
import quiz from '../../../quiz/react/quiz.module.css';
import { usePlaces } from '../../../quiz/react/usePlaces';
import type { ReviewItem } from './loadItems';
import ReviewSummary from './ReviewSummary';
import { useSitting, type SittingControl } from './useSitting';
import styles from './review.module.css';

interface Props {
  items: readonly ReviewItem[];
  /** When something is due after these, if anything is known to be. */
  next: ReactNode;
}

const TITLE = 'review-title';

/** A few questions, one at a time, each with its feedback at once; can be left at any time. */
export default function Sitting({ items, next }: Props): ReactNode {
  const control = useSitting(items);
  const { session } = control;
  const placeId = usePlaces(session.focus);
  const item = items[session.position];
  return (
    <section aria-labelledby={TITLE} className={quiz.quiz}>
      <h2 id={TITLE} className={styles.title}>
        <Translate id="review.today">Today’s questions</Translate>
      </h2>
      {item ? (
        <div className={quiz.card}>
          <QuestionForm
            key={item.question.id}
            question={item.question}
            progress={progressText(session.position, items.length)}
            placeId={placeId}
            draft={session.checked ? undefined : session.answer}
            checked={session.checked ? session.answer : undefined}
            missing={session.missing}
            onDraft={control.choose}
            onCheck={control.check}
            onSelf={control.keep}
          />
          <Ways control={control} isLast={session.position + 1 === items.length} />
        </div>
      ) : (
        <ReviewSummary id={placeId({ at: 'summary' })} session={session} next={next} />
      )}
    </section>
  );
}

function Ways({ control, isLast }: { control: SittingControl; isLast: boolean }): ReactNode {
  const { session, next, stop } = control;
  return (
    <div className={clsx(answering.buttons, styles.ways)}>
      <button
        type="button"
        className={session.checked ? answering.primary : answering.secondary}
        onClick={next}
      >
        {!session.checked ? (
          <Translate id="review.skip">Skip this question</Translate>
        ) : isLast ? (
          <Translate id="review.finish">Finish</Translate>
        ) : (
          <Translate id="quiz.next">Next question</Translate>
        )}
      </button>
      {!(session.checked && isLast) && (
        <button type="button" className={answering.secondary} onClick={stop}>
          {session.scores.size === 0 ? (
            <Translate id="review.notToday">Not today</Translate>
          ) : (
            <Translate id="review.enough">Enough for today</Translate>
          )}
        </button>
      )}
    </div>
  );
}
