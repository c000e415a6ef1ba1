import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { useState, type ReactNode } from 'react';
import type { CourseOutline, Learning } from '../../../course/types';
import { isOfferedIn, reviewPlan } from '../../reviewPlan';
import NextReview from '../review/NextReview';
import styles from './my.module.css';

interface Props {
  courses: readonly CourseOutline[];
  learning: Learning;
}

/** How much is due for review, and the way there. */
export default function ReviewDue({ courses, learning }: Props): ReactNode {
  const [now] = useState(() => new Date());
  const { due, next } = reviewPlan(learning, isOfferedIn(courses), now);
  return (
    <>
      <Heading as="h2" id="review">
        {translate({ id: 'review.title', message: 'Review' })}
      </Heading>
      {due.length > 0 ? (
        <>
          <p>
            <Translate id="review.due" values={{ count: due.length }}>
              {
                'Questions due today: {count}. They are ones that you did not get quite right before. It takes a few minutes, and you can skip any.'
              }
            </Translate>
          </p>
          <p className={styles.next}>
            <Link className="button button--secondary" to="/learning/review">
              <Translate id="review.start">Start today’s review</Translate>
            </Link>
          </p>
        </>
      ) : (
        <NextReview next={next} />
      )}
    </>
  );
}
