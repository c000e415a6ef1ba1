import { markOne, shuffleChoices, type ChoiceQuestion } from '../choices';
import type { Kind } from '../kind';
import { NO_ANSWER, quoted } from '../summaries';

export interface CompiledSingle extends ChoiceQuestion {
  kind: 'single';
}

/** One of several choices is right. The answer is the choice's id; marked all or nothing. */
export const single: Kind<CompiledSingle, string> = {
  parse: (question, value) => question.choices.find((choice) => choice.id === value)?.id,
  isComplete: (question, answer) => single.parse(question, answer) !== undefined,
  mark: (question, answer) => markOne(question.choices, single.parse(question, answer)),
  summary: (question, answer) => {
    const chosen = question.choices.find((choice) => choice.id === answer);
    return chosen ? `Chose ${quoted(chosen.text)}.` : NO_ANSWER;
  },
  shuffled: shuffleChoices,
};
