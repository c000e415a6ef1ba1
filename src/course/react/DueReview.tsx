import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { isOfferedIn, reviewPlan } from '../../learning/reviewPlan';
import type { CourseOutline, Learning } from '../types';

interface Props {
  courses: readonly CourseOutline[];
  learning: Learning;
}

/** How many questions are due for review, with the way to them; nothing where none is. */
export default function DueReview({ courses, learning }: Props): ReactNode {
  const [now] = useState(() => new Date());
  const { due } = reviewPlan(learning, isOfferedIn(courses), now);
  if (due.length === 0) return null;
  return (
    <p>
      <Translate id="course.card.due" values={{ count: due.length }}>
        {'Questions due for review today: {count}.'}
      </Translate>{' '}
      <Link to="/learning/review">
        <Translate id="review.start">Start today’s review</Translate>
      </Link>
    </p>
  );
}
