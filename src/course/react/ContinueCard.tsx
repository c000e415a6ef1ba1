import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import courses from '@generated/handbook-course/default/courses.json';
import { lazy, Suspense, type ReactNode } from 'react';
import { overviewOf } from '../../learning/overview';
import LearningLink from '../../learning/react/LearningLink';
import { useLearning } from '../../learning/react/useLearning';
import type { Learning } from '../types';
import { NextLink, Standing } from './CourseStart';
import Progress from './Progress';
import { doneText } from './words';
import styles from './course.module.css';

/** What plans the review is large, and is not needed to go on with a course. */
const DueReview = lazy(() =>
  import('./DueReview').catch(() => ({
    default: () => null,
  })),
);

/**
 * Leads back to the course that was open last, or says that it was passed, and to what is due for
 * review; nothing where no course was begun.
 */
export default function ContinueCard(): ReactNode {
  const { learning } = useLearning();
  const overview = lastCourse(learning);
  if (!overview) return null;
  const { course, next, lessonsDone, lessons } = overview;
  const goesOn = next.what !== 'nothing';
  return (
    <section className={styles.card} aria-labelledby="continue">
      <h2 id="continue">
        {goesOn ? (
          <Translate id="course.card">Continue where you left off</Translate>
        ) : (
          <Translate id="course.card.over">Where you stand</Translate>
        )}
      </h2>
      <p>
        <Link to={course.permalink}>{course.title}</Link>
      </p>
      <p>
        <Standing overview={overview} />
      </p>
      <Progress done={lessonsDone} total={lessons}>
        {doneText(lessonsDone, lessons)}
      </Progress>
      <Suspense fallback={null}>
        <DueReview courses={courses} learning={learning} />
      </Suspense>
      <p className={styles.actions}>
        {goesOn && <NextLink course={course} next={next} />}
        <LearningLink />
      </p>
    </section>
  );
}

function lastCourse(learning: Learning) {
  const course = courses.find(({ id }) => id === learning.last?.courseId);
  return course && overviewOf(course, learning);
}
