import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useId, useState, type ReactNode } from 'react';
import Fact from '../../components/Fact';
import { overviewOf, type CourseOverview } from '../../learning/overview';
import { useLearning } from '../../learning/react/useLearning';
import { coursesFor, practiceCount, rolesOf } from '../catalogue';
import type { CourseOutline } from '../types';
import { doneText, lessonsText, minutesText, percentText, questionsText, roleText } from './words';
import styles from './course.module.css';

interface Props {
  /** Set at build time: all courses that the audience may see. */
  courses: readonly CourseOutline[];
}

/** The courses, of all roles or of one. Without JavaScript all of them are listed. */
export default function CourseCatalogue({ courses }: Props): ReactNode {
  const { ready, learning } = useLearning();
  const [role, setRole] = useState<string>();
  const shown = coursesFor(role, courses);
  return (
    <div className={styles.catalogue}>
      <RoleFilter roles={rolesOf(courses)} role={role} onRole={setRole} />
      <p role="status" className="sr-only">
        {role !== undefined &&
          translate(
            { id: 'course.filter.said', message: 'Courses shown: {count}' },
            { count: shown.length },
          )}
      </p>
      <ul className={styles.courses}>
        {shown.map((course) => (
          <li key={course.id}>
            <h3>
              <Link to={course.permalink}>{course.title}</Link>
            </h3>
            <p>{course.description}</p>
            <CourseFacts course={course} />
            {ready && <CourseStanding overview={overviewOf(course, learning)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FilterProps {
  roles: readonly string[];
  role: string | undefined;
  onRole: (role: string | undefined) => void;
}

function RoleFilter({ roles, role, onRole }: FilterProps): ReactNode {
  const id = useId();
  if (roles.length < 2) return null;
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>
        <Translate id="course.filter">Show courses for</Translate>
      </label>
      <select
        id={id}
        value={role ?? ''}
        onChange={({ target }) => onRole(target.value || undefined)}
      >
        <option value="">{translate({ id: 'course.filter.all', message: 'every role' })}</option>
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleText(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function CourseFacts({ course }: { course: CourseOutline }): ReactNode {
  return (
    <dl className={styles.facts}>
      <Fact name={<Translate id="course.fact.for">For</Translate>}>
        {course.roles.map(roleText).join(', ')}
      </Fact>
      <Fact name={<Translate id="course.fact.duration">Duration</Translate>}>
        {minutesText(course.duration)}
      </Fact>
      <Fact name={<Translate id="course.fact.holds">Holds</Translate>}>
        {lessonsText(course.lessons.length)}, {questionsText(practiceCount(course))}
      </Fact>
      <Fact name={<Translate id="course.fact.version">Version</Translate>}>{course.version}</Fact>
    </dl>
  );
}

/** How far the reader has come; nothing for a course that was not begun. */
function CourseStanding({ overview }: { overview: CourseOverview }): ReactNode {
  const { passed, started, lessonsDone, lessons } = overview;
  if (!started && !passed) return null;
  return (
    <p className={styles.standing}>
      {doneText(lessonsDone, lessons)}
      {passed && (
        <>
          {' '}
          <span className={styles.tagDone}>
            {passed.isOld ? (
              <Translate id="course.standing.old" values={{ version: passed.version }}>
                {'Passed at version {version}; the course has changed since'}
              </Translate>
            ) : (
              <Translate id="course.standing.passed" values={{ score: percentText(passed.score) }}>
                {'Passed with {score}'}
              </Translate>
            )}
          </span>
        </>
      )}
    </p>
  );
}
