import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useLearning } from '../../learning/react/useLearning';
import type { CourseOutline as Outline } from '../types';
import AssessmentLine from './AssessmentLine';
import LessonStateTag from './LessonStateTag';
import { minutesText } from './words';
import styles from './course.module.css';

interface Props {
  /** Set at build time from the id of the course. */
  outline: Outline;
}

/**
 * The lessons of a course and its assessment, each with how far the reader has come. Its heading
 * stands in the text of the page, and so in the page's contents.
 */
export default function CourseOutline({ outline }: Props): ReactNode {
  const { learning } = useLearning();
  const progress = learning.courses.get(outline.id);
  return (
    <section
      aria-label={translate({ id: 'course.outline', message: 'Lessons' })}
      className={styles.course}
    >
      <ol className={styles.lessons}>
        {outline.lessons.map((lesson) => (
          <li key={lesson.id}>
            <p className={styles.line}>
              <Link to={lesson.permalink}>{lesson.title}</Link>{' '}
              <span className={styles.duration}>{minutesText(lesson.duration)}</span>{' '}
              <LessonStateTag lesson={lesson.id} progress={progress} />
            </p>
            <p className={styles.description}>{lesson.description}</p>
          </li>
        ))}
      </ol>
      {outline.assessment && (
        <AssessmentLine
          outline={outline}
          assessment={outline.assessment}
          attempts={progress?.attempts ?? []}
        />
      )}
    </section>
  );
}
