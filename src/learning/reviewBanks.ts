import type { QuestionRef } from './foldHistory';

/** The banks that may hold a question: its own or, where that is not known, all of its course. */
export function banksFor(
  { courseId, bankId }: Pick<QuestionRef, 'courseId' | 'bankId'>,
  banks: Iterable<string>,
): string[] {
  return [...banks].filter((id) =>
    bankId === undefined ? id.startsWith(`${courseId}/`) : id === bankId,
  );
}
