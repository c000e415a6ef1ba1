import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CourseProgress } from '../types';
import styles from './course.module.css';

interface Props {
  lesson: string;
  progress: CourseProgress | undefined;
}

/** Whether a lesson is done, or was opened; nothing for one that is still to come. */
export default function LessonStateTag({ lesson, progress }: Props): ReactNode {
  if (progress?.done.has(lesson)) {
    return (
      <span className={styles.tagDone}>
        <Translate id="course.lesson.done">Done</Translate>
      </span>
    );
  }
  if (!progress?.opened.has(lesson)) return null;
  return (
    <span className={styles.tag}>
      <Translate id="course.lesson.opened">Begun</Translate>
    </span>
  );
}
