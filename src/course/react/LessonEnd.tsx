import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useLearning, type LearningHook } from '../../learning/react/useLearning';
import { assessmentAddress } from '../assessment';
import type { CourseOutline, LessonOutline } from '../types';
import { minutesText, shortTitle } from './words';
import styles from './course.module.css';

interface Props {
  /** Set at build time from the course of the lesson. */
  outline: CourseOutline;
  lesson: string;
}

/** At the end of the text of a lesson: what comes next. */
export default function LessonEnd({ outline, lesson: id }: Props): ReactNode {
  const hook = useLearning();
  const index = outline.lessons.findIndex((one) => one.id === id);
  const lesson = outline.lessons[index];
  if (!lesson) return null;
  const hasCheck = lesson.banks.some(({ questions }) => questions > 0);
  return (
    <nav
      className={styles.lessonEnd}
      aria-label={translate({ id: 'course.lessonEnd', message: 'On with the course' })}
    >
      {!hasCheck && <MarkAsRead hook={hook} outline={outline} lesson={lesson} />}
      <Onward outline={outline} next={outline.lessons[index + 1]} />
      <p>
        <Link to={outline.permalink}>
          <Translate id="course.back" values={{ course: shortTitle(outline.title) }}>
            {'All lessons of {course}'}
          </Translate>
        </Link>
      </p>
    </nav>
  );
}

function Onward({
  outline,
  next,
}: {
  outline: CourseOutline;
  next: LessonOutline | undefined;
}): ReactNode {
  if (next) {
    return (
      <p>
        <Translate id="course.nextLesson.label">Next lesson:</Translate>{' '}
        <Link className={styles.onward} to={next.permalink}>
          {next.title}
        </Link>{' '}
        <span className={styles.duration}>{minutesText(next.duration)}</span>
      </p>
    );
  }
  if (!outline.assessment) return null;
  return (
    <p>
      <Translate id="course.lastLesson">This was the last lesson.</Translate>{' '}
      <Link className={styles.onward} to={assessmentAddress(outline)}>
        <Translate id="course.toAssessment">Go to the assessment</Translate>
      </Link>
    </p>
  );
}

interface MarkProps {
  hook: LearningHook;
  outline: CourseOutline;
  lesson: LessonOutline;
}

/** For a lesson that ends without questions: the reader says that it is read. */
function MarkAsRead({ hook, outline, lesson }: MarkProps): ReactNode {
  const ref = { courseId: outline.id, lessonId: lesson.id, version: outline.version };
  const isDone = hook.learning.courses.get(outline.id)?.done.has(lesson.id) ?? false;
  if (!hook.ready) return null;
  return (
    <div role="status">
      {isDone ? (
        <p>
          <Translate id="course.read.done">You have marked this lesson as read.</Translate>
        </p>
      ) : (
        <button
          type="button"
          className="button button--secondary"
          onClick={() => void hook.write((maker, make) => [make.lessonDone(maker, ref)])}
        >
          <Translate id="course.read">Mark this lesson as read</Translate>
        </button>
      )}
    </div>
  );
}
