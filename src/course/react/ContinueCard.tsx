import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import courses from '@generated/handbook-course/default/courses.json';
import type { ReactNode } from 'react';
import { overviewOf } from '../../learning/overview';
import { useLearning } from '../../learning/react/useLearning';
import type { Learning } from '../types';
import { NextLink } from './CourseStart';
import Progress from './Progress';
import { doneText } from './words';
import styles from './course.module.css';

/** Leads back to the course that was open last; nothing where there is nothing to go on with. */
export default function ContinueCard(): ReactNode {
  const { learning } = useLearning();
  const overview = lastCourse(learning);
  if (!overview) return null;
  const { course, next, lessonsDone, lessons } = overview;
  return (
    <section className={styles.card} aria-labelledby="continue">
      <h2 id="continue">
        <Translate id="course.card">Continue where you left off</Translate>
      </h2>
      <p>
        <Link to={course.permalink}>{course.title}</Link>
      </p>
      {'lesson' in next && (
        <p>
          <Translate id="course.nextLesson" values={{ lesson: next.lesson.title }}>
            {'Next: {lesson}'}
          </Translate>
        </p>
      )}
      <Progress done={lessonsDone} total={lessons}>
        {doneText(lessonsDone, lessons)}
      </Progress>
      <p className={styles.actions}>
        <NextLink course={course} next={next} />
        <Link to="/learning">
          <Translate id="course.card.learning">My learning</Translate>
        </Link>
      </p>
    </section>
  );
}

function lastCourse(learning: Learning) {
  const course = courses.find(({ id }) => id === learning.last?.courseId);
  const overview = course && overviewOf(course, learning);
  return overview && overview.next.what !== 'nothing' ? overview : undefined;
}
