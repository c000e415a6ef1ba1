import { kindOf } from '../quiz/kinds';
import type { CompiledQuestion } from '../quiz/types';
import type { CompletionRecord } from './types';

/** An answer, and the question as it was then. */
type Given = Pick<CompletionRecord['answers'][number], 'id' | 'hash' | 'answer'>;

/**
 * What was answered, in words, by the ids of the questions. An answer to a question that is not
 * here in the form in which it was asked is left out, since only that form says what it means.
 */
export function summariesOf(
  answers: readonly Given[],
  questions: readonly CompiledQuestion[],
): Map<string, string> {
  const known = new Map(questions.map((question) => [question.id, question]));
  return new Map(
    answers.flatMap(({ id, hash, answer }) => {
      const question = known.get(id);
      if (question?.hash !== hash) return [];
      return [[id, kindOf(question).summary(question, answer)] as const];
    }),
  );
}
