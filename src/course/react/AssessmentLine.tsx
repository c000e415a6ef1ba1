import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalTime from '../../components/LocalTime';
import type { AssessmentPlan, Attempt, CourseOutline } from '../types';
import { answeredCount, assessmentAddress, drawnCount, newestFirst } from '../assessment';
import { minutesText, percentText, perCent, questionsText } from './words';
import styles from './course.module.css';

interface Props {
  outline: CourseOutline;
  assessment: AssessmentPlan;
  attempts: readonly Attempt[];
}

/** The assessment at the end of a course: what it asks for, and how it went so far. */
export default function AssessmentLine({ outline, assessment, attempts }: Props): ReactNode {
  const last = newestFirst(attempts)[0];
  return (
    <div className={styles.assessment}>
      <p className={styles.line}>
        <Link to={assessmentAddress(outline)}>
          <Translate id="course.assessment">Assessment</Translate>
        </Link>{' '}
        <span className={styles.duration}>
          {questionsText(drawnCount(assessment))}
          {', '}
          <Translate
            id="course.assessment.toPass"
            values={{ percent: perCent(assessment.passMark) }}
          >
            {'{percent} to pass'}
          </Translate>
          {assessment.timeLimit !== undefined && `, ${minutesText(assessment.timeLimit)}`}
        </span>
      </p>
      <p className={styles.description}>
        {last ? (
          <LastAttempt attempt={last} />
        ) : (
          <Translate id="course.assessment.what">
            Drawn anew for each attempt. You can stop, resume and try again.
          </Translate>
        )}
      </p>
    </div>
  );
}

function LastAttempt({ attempt }: { attempt: Attempt }): ReactNode {
  const { status, plan, score = 0, updated } = attempt;
  const when = <LocalTime at={updated} />;
  switch (status) {
    case 'open':
      return (
        <Translate
          id="course.attempt.open"
          values={{ answered: answeredCount(attempt), total: plan.questions.length, when }}
        >
          {'You have an attempt open, with {answered} of {total} answered, last on {when}.'}
        </Translate>
      );
    case 'passed':
      return (
        <Translate id="course.attempt.passed" values={{ score: percentText(score), when }}>
          {'Passed with {score} on {when}.'}
        </Translate>
      );
    case 'failed':
      return (
        <Translate id="course.attempt.failed" values={{ score: percentText(score), when }}>
          {'Your last attempt, on {when}, reached {score}. You can try again at any time.'}
        </Translate>
      );
    case 'abandoned':
      return (
        <Translate id="course.attempt.abandoned" values={{ when }}>
          {'You gave up an attempt on {when}. You can begin another at any time.'}
        </Translate>
      );
  }
}
