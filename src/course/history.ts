import type { DrawHistory } from './drawAssessment';
import type { Attempt, Learning } from './types';

/**
 * What the draw of an assessment has to know of a learner.
 *
 * The rule: a question is seen once it was drawn in an attempt at the assessment of the course or
 * answered in one, so that a retry asks others first. Of those seen, it is wrong when the last
 * answer to it was not wholly right, wherever it was given: in a lesson, an assessment or a review;
 * and when there is none. Answers in lessons hide nothing and prefer nothing on a first attempt, so
 * that nobody gets an easier or a harder assessment by doing the lessons' checks; of the questions
 * seen already, one that was answered wrongly since, in a lesson too, or never, comes before one
 * that is known. An attempt that is still open counts as it stands: another one ends it.
 *
 * Both lists are sorted, and `wrong` holds only what is seen: nothing else changes the draw.
 */
export function historyOf(learning: Learning, courseId: string): DrawHistory {
  const attempts = learning.courses.get(courseId)?.attempts ?? [];
  const seen = new Set(attempts.flatMap(({ plan }) => plan.questions.map(({ id }) => id)));
  const scores = new Map<string, number>();
  for (const { id, courseId: course, answers } of learning.questions.values()) {
    if (course !== courseId) continue;
    if (answers.some((answer) => answer.in === 'assessment')) seen.add(id);
    const last = answers.at(-1);
    if (last) scores.set(id, last.score);
  }
  for (const [id, score] of attempts.flatMap(openScores)) scores.set(id, score);
  const wrong = [...seen].filter((id) => (scores.get(id) ?? 0) < 1);
  return { seen: [...seen].sort(), wrong: wrong.sort() };
}

/** What the answers of an attempt earn that is not over, by question. */
function openScores({ status, answers }: Attempt): [string, number][] {
  if (status !== 'open') return [];
  return [...answers].map(([id, { score }]) => [id, score ?? 0]);
}
