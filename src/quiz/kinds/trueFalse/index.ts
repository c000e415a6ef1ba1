import type { RichText } from '../../richText';
import { markOne, type QuestionOption } from '../choices';
import type { Kind, QuestionBase } from '../kind';
import { NO_ANSWER } from '../summaries';

export interface CompiledTrueFalse extends QuestionBase {
  kind: 'true-false';
  /** Whether the statement is true. */
  answer: boolean;
  /** Shown to who chose the wrong answer. */
  feedback: RichText;
}

/** A statement to judge. The answer is a boolean; marked all or nothing. */
export const trueFalse: Kind<CompiledTrueFalse, boolean> = {
  parse: (_question, value) => (typeof value === 'boolean' ? value : undefined),
  isComplete: (_question, answer) => typeof answer === 'boolean',
  mark: (question, answer) =>
    markOne(trueFalseOptions(question), typeof answer === 'boolean' ? String(answer) : undefined),
  summary: (_question, answer) => {
    if (typeof answer !== 'boolean') return NO_ANSWER;
    return `Chose “${answer ? 'True' : 'False'}”.`;
  },
};

/** Its two options, with the ids "true" and "false". */
export function trueFalseOptions({ answer, feedback }: CompiledTrueFalse): QuestionOption[] {
  return [true, false].map((value) => {
    const id = String(value);
    return value === answer ? { id, correct: true } : { id, correct: false, feedback };
  });
}
