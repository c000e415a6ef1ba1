import type { RichText } from '../../richText';
import { markOne } from '../choices';
import type { Kind, QuestionBase } from '../kind';

export interface CompiledTrueFalse extends QuestionBase {
  kind: 'true-false';
  /** Whether the statement is true. */
  answer: boolean;
  /** Shown to who chose the wrong answer. */
  feedback: RichText;
}

/** A statement to judge. The answer is a boolean; marked all or nothing. */
export const trueFalse: Kind<CompiledTrueFalse, boolean> = {
  options: ({ answer, feedback }) =>
    [true, false].map((value) => {
      const id = String(value);
      return value === answer ? { id, correct: true } : { id, correct: false, feedback };
    }),
  parse: (_question, value) => (typeof value === 'boolean' ? value : undefined),
  isComplete: (_question, answer) => typeof answer === 'boolean',
  mark: (question, answer) => {
    const chosen = typeof answer === 'boolean' ? String(answer) : undefined;
    return markOne(trueFalse.options(question), chosen);
  },
  revealed: (question) => trueFalse.options(question).filter((option) => option.correct),
};
