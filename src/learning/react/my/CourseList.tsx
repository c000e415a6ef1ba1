import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { CourseOutline, Learning } from '../../../course/types';
import { overviewOf, unknownCourses } from '../../overview';
import CourseCard from './CourseCard';
import styles from './my.module.css';

interface Props {
  courses: readonly CourseOutline[];
  learning: Learning;
}

/** The courses the learner has begun, then the others to begin with. */
export default function CourseList({ courses, learning }: Props): ReactNode {
  const overviews = courses.map((course) => overviewOf(course, learning));
  const begun = overviews.filter(({ started }) => started);
  const others = overviews.filter(({ started }) => !started).map(({ course }) => course);
  const unknown = unknownCourses(courses, learning);
  return (
    <>
      <Heading as="h2" id="courses">
        {translate({ id: 'learning.courses', message: 'Your courses' })}
      </Heading>
      {begun.length === 0 && unknown.length === 0 && (
        <p>
          <Translate id="learning.empty">
            Nothing is kept on this device yet. Once you open a lesson of a course, your progress
            shows here.
          </Translate>
        </p>
      )}
      {begun.map((overview) => (
        <CourseCard key={overview.course.id} overview={overview} />
      ))}
      {unknown.length > 0 && (
        <p>
          <Translate id="learning.unknown" values={{ courses: unknown.join(', ') }}>
            {
              'This device also keeps your progress in courses that are not offered here: {courses}. It is part of the file when you export.'
            }
          </Translate>
        </p>
      )}
      {others.length > 0 && <Others courses={others} isFirst={begun.length === 0} />}
    </>
  );
}

function Others({ courses, isFirst }: { courses: readonly CourseOutline[]; isFirst: boolean }) {
  return (
    <>
      <Heading as="h3" id="others">
        {isFirst
          ? translate({ id: 'learning.begin', message: 'Where to begin' })
          : translate({ id: 'learning.others', message: 'Other courses' })}
      </Heading>
      <CourseLinks courses={courses} />
    </>
  );
}

/** Courses as links with what they are about and how long they take. */
export function CourseLinks({ courses }: { courses: readonly CourseOutline[] }): ReactNode {
  return (
    <ul className={styles.links}>
      {courses.map((course) => (
        <li key={course.id}>
          <Link to={course.permalink}>{course.title}</Link>
          <p>
            {course.description}{' '}
            <Translate id="learning.minutes" values={{ minutes: course.duration }}>
              {'About {minutes} minutes.'}
            </Translate>
          </p>
        </li>
      ))}
    </ul>
  );
}
