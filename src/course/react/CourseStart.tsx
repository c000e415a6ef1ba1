import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Fragment, type ReactNode } from 'react';
import LocalTime from '../../components/LocalTime';
import { overviewOf, type CourseOverview, type NextStep } from '../../learning/overview';
import LearningLink from '../../learning/react/LearningLink';
import Notices from '../../learning/react/Notices';
import { useLearning } from '../../learning/react/useLearning';
import { assessmentAddress, recordAddress } from '../assessment';
import type { CourseOutline } from '../types';
import Progress from './Progress';
import { doneText, lessonsText, minutesText, percentText, shortTitle } from './words';
import styles from './course.module.css';

/** Ahead of the text of a course: where to begin, or to continue. */
export default function CourseStart({ outline }: { outline: CourseOutline }): ReactNode {
  const { ready, learning, notices } = useLearning();
  const overview = overviewOf(outline, learning);
  const { lessonsDone, lessons } = overview;
  return (
    <div className={styles.start}>
      <Progress done={lessonsDone} total={lessons}>
        {ready && overview.started
          ? doneText(lessonsDone, lessons)
          : `${lessonsText(lessons)}, ${minutesText(outline.duration)}`}
      </Progress>
      <p className={styles.next}>
        <Standing overview={overview} />
      </p>
      <p className={styles.actions}>
        <NextLink course={outline} next={overview.next} />
        {overview.passed && (
          <Link to={recordAddress(overview.passed.attemptId)}>
            <Translate id="course.record">Record of your result</Translate>
          </Link>
        )}
        <LearningLink />
      </p>
      {ready && <Notices notices={notices} />}
      <Prerequisites outline={outline} passed={(id) => learning.courses.get(id)?.passed} />
      {outline.changes && <Changes outline={outline} changes={outline.changes} />}
    </div>
  );
}

/** One line: what was passed, or what comes next. */
export function Standing({ overview }: { overview: CourseOverview }): ReactNode {
  const { passed, next, course } = overview;
  if (passed?.isOld) {
    return (
      <Translate
        id="course.passedBefore"
        values={{
          version: passed.version,
          now: course.version,
          when: <LocalTime at={passed.at} />,
        }}
      >
        {
          'You passed version {version} on {when}. The course is now at version {now}: what changed is said below.'
        }
      </Translate>
    );
  }
  if (passed) {
    return (
      <Translate
        id="course.passed"
        values={{ score: percentText(passed.score), when: <LocalTime at={passed.at} /> }}
      >
        {'You passed this course on {when} with {score}.'}
      </Translate>
    );
  }
  if ('lesson' in next) {
    return (
      <Translate id="course.nextLesson" values={{ lesson: next.lesson.title }}>
        {'Next: {lesson}'}
      </Translate>
    );
  }
  return next.what === 'nothing' ? (
    <Translate id="course.allDone">You have done all the lessons.</Translate>
  ) : (
    <Translate id="course.nextAssessment">Next: the assessment</Translate>
  );
}

/** The way on. There is always one: who is done can read again. */
export function NextLink({ course, next }: { course: CourseOutline; next: NextStep }): ReactNode {
  const to =
    'lesson' in next
      ? next.lesson.permalink
      : next.what === 'nothing'
        ? (course.lessons[0]?.permalink ?? course.permalink)
        : assessmentAddress(course);
  const isQuiet = next.what === 'nothing';
  return (
    <Link className={`button ${isQuiet ? 'button--secondary' : 'button--primary'}`} to={to}>
      <NextWords next={next} />
    </Link>
  );
}

function NextWords({ next }: { next: NextStep }): ReactNode {
  switch (next.what) {
    case 'begin':
      return <Translate id="course.start">Start the course</Translate>;
    case 'continue':
      return <Translate id="course.continue">Continue the course</Translate>;
    case 'assess':
      return <Translate id="course.assess">Go to the assessment</Translate>;
    case 'resume':
      return <Translate id="course.resume">Continue the assessment</Translate>;
    case 'retry':
      return <Translate id="course.retry">Try the assessment again</Translate>;
    case 'nothing':
      return <Translate id="course.again">Read the lessons again</Translate>;
  }
}

interface PrerequisitesProps {
  outline: CourseOutline;
  passed: (courseId: string) => { at: string } | undefined;
}

/** Courses to take first; nobody is kept out. */
function Prerequisites({ outline, passed }: PrerequisitesProps): ReactNode {
  if (outline.prerequisites.length === 0) return null;
  const courses = outline.prerequisites.map(({ id, title, permalink }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={permalink}>{shortTitle(title)}</Link>
      {passed(id) && (
        <>
          {' '}
          <span className={styles.tagDone}>
            <Translate id="course.prerequisite.passed">Passed</Translate>
          </span>
        </>
      )}
    </Fragment>
  ));
  return (
    <p>
      <Translate id="course.prerequisites" values={{ courses: <>{courses}</> }}>
        {'Best taken after: {courses}'}
      </Translate>
    </p>
  );
}

interface ChangesProps {
  outline: CourseOutline;
  changes: NonNullable<CourseOutline['changes']>;
}

function Changes({ outline, changes }: ChangesProps): ReactNode {
  return (
    <details className={styles.changes}>
      <summary>
        <Translate id="course.changes" values={{ version: outline.version }}>
          {'What changed in version {version}, and who takes it again'}
        </Translate>
      </summary>
      <dl>
        <dt>
          <Translate id="course.changes.what">What changed</Translate>
        </dt>
        <dd>{changes.what}</dd>
        <dt>
          <Translate id="course.changes.why">Why</Translate>
        </dt>
        <dd>{changes.why}</dd>
        <dt>
          <Translate id="course.changes.who">Who takes it again</Translate>
        </dt>
        <dd>{changes.who}</dd>
      </dl>
    </details>
  );
}
