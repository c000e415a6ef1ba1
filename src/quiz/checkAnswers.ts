import type { LessonCheck } from '../learning/lessonCheck';
import { kindOf } from './kinds';
import type { Answers, Notice } from './storage';
import type { Answer, CompiledBank, CompiledQuestion } from './types';

/**
 * The answers that are good for the bank as it is now. Those to questions that have changed are
 * set aside: they stay among the statements and are not shown.
 */
export function currentAnswers(
  bank: CompiledBank,
  check: LessonCheck,
): { answers: Answers; notices: Notice[] } {
  const given = check.answers();
  const answers = new Map<string, Answer>();
  const notices: Notice[] = check.notices().flatMap((notice) => {
    if (notice === 'clock') return [];
    return [notice === 'damaged' ? 'damaged' : 'refused'];
  });
  for (const question of bank.questions) {
    const entry = given.get(question.id);
    if (!entry) continue;
    const answer = parseAnswer(question, entry.answer);
    if (entry.hash !== question.hash) notices.push('changed');
    else if (answer === undefined) notices.push('damaged');
    else answers.set(question.id, answer);
  }
  return { answers, notices };
}

/** The score of an answer; undefined while it is not marked, or where it is none. */
export function scoreOf(question: CompiledQuestion, answer: unknown): number | undefined {
  if (parseAnswer(question, answer) === undefined) return undefined;
  const mark = kindOf(question).mark(question, answer);
  return mark.needsSelf ? undefined : mark.score;
}

/** Whether every question has an answer once those with the ids are given. */
export function isLastAnswer(
  bank: CompiledBank,
  answers: Answers,
  ids: readonly string[],
): boolean {
  return bank.questions.every(({ id }) => answers.has(id) || ids.includes(id));
}

function parseAnswer(question: CompiledQuestion, value: unknown): Answer | undefined {
  const kind = kindOf(question);
  const answer = kind.parse(question, value);
  return answer !== undefined && kind.isComplete(question, answer) ? answer : undefined;
}
