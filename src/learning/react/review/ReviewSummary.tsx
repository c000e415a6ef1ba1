import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { tallyReview, type ReviewSession } from '../../reviewSession';
import styles from './review.module.css';

interface Props {
  id: string;
  session: ReviewSession;
  next: ReactNode;
}

/** How the sitting went, in kind words, and when the next one is. */
export default function ReviewSummary({ id, session, next }: Props): ReactNode {
  const { answered, right, skipped } = tallyReview(session);
  return (
    <div className={styles.summary}>
      <h3 id={id} tabIndex={-1} className={styles.heading}>
        {answered > 0 ? (
          <Translate id="review.done">Done for today</Translate>
        ) : (
          <Translate id="review.left">Left for another day</Translate>
        )}
      </h3>
      {answered > 0 && (
        <p>
          <Translate id="review.tally" values={{ answered, right }}>
            {'Answered: {answered}. Wholly right: {right}.'}
          </Translate>{' '}
          {right < answered ? (
            <Translate id="review.again">
              What was not quite right comes back soon. Coming back to it is how it stays.
            </Translate>
          ) : (
            <Translate id="review.well">
              You remembered all of it. It comes back after a longer while.
            </Translate>
          )}
        </p>
      )}
      {skipped > 0 && (
        <p>
          <Translate id="review.skipped" values={{ skipped }}>
            {'Skipped: {skipped}. They stay due and wait for you; nothing is counted against you.'}
          </Translate>
        </p>
      )}
      {skipped === 0 && next}
      <p>
        <Link to="/learning">
          <Translate id="review.toLearning">Back to My learning</Translate>
        </Link>
      </p>
    </div>
  );
}
