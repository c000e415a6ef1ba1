import type { DrawHistory } from './drawAssessment';
import type { Learning } from './types';

/**
 * What the draw of an assessment has to know of a learner.
 *
 * The rule: a question is seen once it was drawn in an attempt at the assessment of the course or
 * answered in one, so that a retry asks others first. It is wrong when the last answer to it was
 * not wholly right, wherever it was given: in a lesson, an assessment or a review. Answers in
 * lessons hide nothing and prefer nothing on a first attempt, so that nobody gets an easier or a
 * harder assessment by doing the lessons' checks; of the questions seen already, one that was
 * answered wrongly since, in a lesson too, comes before one that is known.
 *
 * Both lists are sorted, and `wrong` holds only what is seen: nothing else changes the draw.
 */
export function historyOf(learning: Learning, courseId: string): DrawHistory {
  const attempts = learning.courses.get(courseId)?.attempts ?? [];
  const seen = new Set(attempts.flatMap(({ plan }) => plan.questions.map(({ id }) => id)));
  const wrong: string[] = [];
  for (const { id, courseId: course, answers } of learning.questions.values()) {
    if (course !== courseId) continue;
    if (answers.some((answer) => answer.in === 'assessment')) seen.add(id);
    const last = answers.at(-1);
    if (last && last.score < 1 && seen.has(id)) wrong.push(id);
  }
  return { seen: [...seen].sort(), wrong: wrong.sort() };
}
