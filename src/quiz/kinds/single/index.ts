import { markOne, type ChoiceQuestion } from '../choices';
import type { Kind } from '../kind';

export interface CompiledSingle extends ChoiceQuestion {
  kind: 'single';
}

/** One of several choices is right. The answer is the choice's id; marked all or nothing. */
export const single: Kind<CompiledSingle, string> = {
  options: (question) => question.choices,
  parse: (question, value) => question.choices.find((choice) => choice.id === value)?.id,
  isComplete: (question, answer) => single.parse(question, answer) !== undefined,
  mark: (question, answer) => markOne(question.choices, single.parse(question, answer)),
  revealed: (question) => question.choices.filter((choice) => choice.correct),
};
