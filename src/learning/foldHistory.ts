import type { Attempt, HistoryAnswer, Learning } from '../course/types';

/** A question, with the bank it is from as far as that is known. */
export interface QuestionRef {
  id: string;
  courseId: string;
  bankId?: string | undefined;
}

/** Takes an answer into what is known of its question. */
export function addAnswer(
  { questions }: Learning,
  { id, courseId, bankId }: QuestionRef,
  answer: HistoryAnswer,
): void {
  let history = questions.get(id);
  if (!history) {
    history = { id, courseId, answers: [] };
    questions.set(id, history);
  }
  if (bankId !== undefined) history.bankId ??= bankId;
  history.answers.push(answer);
}

/**
 * Takes an attempt that is over into what is known of its questions: the last answer to each, since
 * those before it were on the way to it, and what was handed in without one as not right. Who gave
 * an attempt up did not come to all of its questions, which says nothing of them.
 * @param banks of questions that were answered, by their ids
 */
export function addAttempt(
  learning: Learning,
  { courseId, plan, answers, status, updated }: Attempt,
  banks: ReadonlyMap<string, string>,
): void {
  const refOf = (id: string): QuestionRef => ({ id, courseId, bankId: banks.get(id) });
  for (const [id, { at, hash, score }] of answers) {
    if (score !== undefined) {
      addAnswer(learning, refOf(id), { at, score, hash, in: 'assessment' });
    }
  }
  if (status === 'abandoned') return;
  for (const { id, hash } of plan.questions) {
    if (answers.get(id)?.hash === hash) continue;
    const blank = { at: updated, score: 0, hash, in: 'assessment', blank: true } as const;
    addAnswer(learning, refOf(id), blank);
  }
}
