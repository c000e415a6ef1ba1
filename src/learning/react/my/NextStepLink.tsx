import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { assessmentAddress } from '../../../course/assessment';
import type { CourseOverview, NextStep } from '../../overview';
import styles from './my.module.css';

/** The way to what comes next in a course, if anything does. */
export default function NextStepLink({ overview }: { overview: CourseOverview }): ReactNode {
  const { next, course } = overview;
  if (next.what === 'nothing') return null;
  return (
    <p className={styles.next}>
      <Link
        className="button button--primary"
        to={'lesson' in next ? next.lesson.permalink : assessmentAddress(course)}
      >
        {stepText(next)}
      </Link>
    </p>
  );
}

function stepText(next: Exclude<NextStep, { what: 'nothing' }>): string {
  switch (next.what) {
    case 'begin':
      return translate(
        { id: 'learning.next.begin', message: 'Begin: {lesson}' },
        { lesson: next.lesson.title },
      );
    case 'continue':
      return translate(
        { id: 'learning.next.continue', message: 'Continue: {lesson}' },
        { lesson: next.lesson.title },
      );
    case 'assess':
      return translate({ id: 'learning.next.assess', message: 'Go to the assessment' });
    case 'resume':
      return translate({ id: 'learning.next.resume', message: 'Continue the assessment' });
    case 'retry':
      return translate({ id: 'learning.next.retry', message: 'Try the assessment again' });
  }
}
