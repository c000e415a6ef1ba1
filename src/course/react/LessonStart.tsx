import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalTime from '../../components/LocalTime';
import { overviewOf } from '../../learning/overview';
import Notices from '../../learning/react/Notices';
import { useLearning } from '../../learning/react/useLearning';
import type { CourseOutline } from '../types';
import Progress from './Progress';
import { useVisit } from './useVisit';
import { doneText, lessonsText, shortTitle } from './words';
import styles from './course.module.css';

interface Props {
  /** Set at build time from the course of the lesson. */
  outline: CourseOutline;
  lesson: string;
}

/** Ahead of the text of a lesson: how far the reader has come in the course. */
export default function LessonStart({ outline, lesson }: Props): ReactNode {
  const hook = useLearning();
  const { ready, learning, notices } = hook;
  useVisit(hook, outline, lesson);
  const { started, lessonsDone, lessons } = overviewOf(outline, learning);
  const done = learning.courses.get(outline.id)?.done.get(lesson);
  // The check says itself what could not be kept.
  const hasCheck = outline.lessons.some(({ id, banks }) => id === lesson && banks.length > 0);
  return (
    <div className={styles.lessonStart}>
      <Progress done={lessonsDone} total={lessons}>
        {shortTitle(outline.title)}:{' '}
        {ready && started ? doneText(lessonsDone, lessons) : lessonsText(lessons)}
        {done && (
          <>
            {'. '}
            <Translate id="course.lesson.doneOn" values={{ when: <LocalTime at={done} /> }}>
              {'You did this one on {when}.'}
            </Translate>
          </>
        )}
      </Progress>
      {ready && !hasCheck && <Notices notices={notices} />}
    </div>
  );
}
