import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import LocalTime from '../../../components/LocalTime';
import { ToneIcon } from '../../../components/Outcome';
import { percentText } from '../../../course/react/words';
import { recordAddress } from '../../../course/assessment';
import type { CourseOverview } from '../../overview';
import AttemptList from './AttemptList';
import NextStepLink from './NextStepLink';
import styles from './my.module.css';

/** How far the learner has come in one course, and what comes next. */
export default function CourseCard({ overview }: { overview: CourseOverview }): ReactNode {
  const { course, passed, attempts } = overview;
  const id = useId();
  return (
    <article aria-labelledby={id} className={styles.card}>
      <h3 id={id} className={styles.title}>
        <Link to={course.permalink}>{course.title}</Link>
      </h3>
      <Progress overview={overview} />
      {passed && <Passed overview={overview} />}
      <NextStepLink overview={overview} />
      {attempts.length > 0 && (
        <details className={styles.details}>
          <summary>
            <Translate id="learning.attempts" values={{ count: attempts.length }}>
              {'Attempts at the assessment: {count}'}
            </Translate>
          </summary>
          <AttemptList attempts={attempts} />
        </details>
      )}
    </article>
  );
}

function Progress({ overview }: { overview: CourseOverview }): ReactNode {
  const { lessons, lessonsDone, course } = overview;
  const id = useId();
  return (
    <p className={styles.progress}>
      <label htmlFor={id}>
        <Translate id="learning.lessonsDone" values={{ done: lessonsDone, of: lessons }}>
          {'{done} of {of} lessons done'}
        </Translate>
        {', '}
        <Translate id="learning.version" values={{ version: course.version }}>
          {'version {version}'}
        </Translate>
      </label>
      <progress id={id} max={Math.max(lessons, 1)} value={lessonsDone} />
    </p>
  );
}

function Passed({ overview: { passed, course } }: { overview: CourseOverview }): ReactNode {
  if (!passed) return null;
  return (
    <div className={styles.passed}>
      <p>
        <span className={styles.good}>
          <ToneIcon tone="good" />
        </span>
        <Translate
          id="learning.passed"
          values={{
            date: <LocalTime at={passed.at} />,
            score: percentText(passed.score),
            version: passed.version,
          }}
        >
          {'Passed on {date} with {score} (version {version}).'}
        </Translate>{' '}
        <Link to={recordAddress(passed.attemptId)}>
          <Translate id="learning.record">Record to print</Translate>
        </Link>
      </p>
      {passed.isOld && (
        <p>
          <Translate id="learning.newVersion" values={{ version: course.version }}>
            {'The course has changed since and is now version {version}.'}
          </Translate>{' '}
          {course.changes?.who}
        </p>
      )}
    </div>
  );
}
