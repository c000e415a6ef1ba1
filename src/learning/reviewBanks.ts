import type { QuestionRef } from './foldHistory';

/** The banks that may hold a question: its own or, where that is not known, all of its course. */
export function banksFor(
  { courseId, bankId }: Pick<QuestionRef, 'courseId' | 'bankId'>,
  banks: readonly string[],
): string[] {
  return banks.filter((id) =>
    bankId === undefined ? id.startsWith(`${courseId}/`) : id === bankId,
  );
}

/** Whether one of these banks may hold a question: the others cannot be asked here. */
export function isIn(banks: readonly string[]) {
  return (question: QuestionRef): boolean => banksFor(question, banks).length > 0;
}
