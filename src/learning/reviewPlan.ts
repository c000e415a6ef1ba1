import type { CourseOutline, Learning } from '../course/types';
import type { QuestionRef } from './foldHistory';
import { isIn } from './reviewBanks';
import { dueQuestions, nextReview, type DueQuestion } from './review';

/** What there is to review today, and the day on which there is something after that. */
export interface ReviewPlan {
  due: DueQuestion[];
  /** Left out if nothing is known to come. */
  next?: Date;
}

const DAY_MS = 86_400_000;

/**
 * Plans the review of a day. What is due and more than the daily set comes tomorrow.
 * @param isAsked whether a question exists and can be asked
 */
export function reviewPlan(
  learning: Learning,
  isAsked: (question: QuestionRef) => boolean,
  now: Date,
): ReviewPlan {
  const ids = [...learning.questions.values()].filter(isAsked).map(({ id }) => id);
  const due = dueQuestions(learning, ids, now);
  const today = new Set(due.map(({ id }) => id));
  const rest = ids.filter((id) => !today.has(id));
  const tomorrow = new Date(now.getTime() + DAY_MS);
  const next =
    dueQuestions(learning, rest, tomorrow).length > 0 ? tomorrow : nextReview(learning, rest, now);
  return { due, ...(next && { next }) };
}

/** Whether a question comes from a lesson of the courses. */
export function isOfferedIn(courses: readonly CourseOutline[]) {
  const lessons = courses.flatMap((course) => course.lessons);
  return isIn(lessons.flatMap((lesson) => lesson.banks.map(({ id }) => id)));
}
