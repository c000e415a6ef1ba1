import { optionParts, shuffleChoices, type ChoiceQuestion, type CompiledChoice } from '../choices';
import type { Kind } from '../kind';
import { NO_ANSWER, quoted } from '../summaries';

export interface CompiledMultiple extends ChoiceQuestion {
  kind: 'multiple';
}

/**
 * Several choices are right. The answer is the list of the chosen ids in alphabetical order; the
 * order in which they were shown or picked and repetitions make no difference.
 *
 * The rule of marking: the fraction of the right choices that was picked, less the fraction of
 * the wrong choices that was picked, and never less than 0. So picking everything earns nothing,
 * as does picking nothing; the answer is correct only if exactly the right choices were picked.
 */
export const multiple: Kind<CompiledMultiple, string[]> = {
  parse: (question, value) => {
    if (!Array.isArray(value)) return undefined;
    const ids = question.choices.map((choice) => choice.id);
    const known = value.every((id: unknown) => (ids as unknown[]).includes(id));
    return known ? ids.filter((id) => value.includes(id)).sort() : undefined;
  },
  isComplete: (question, answer) => (multiple.parse(question, answer)?.length ?? 0) > 0,
  mark: (question, answer) => {
    const chosen = multiple.parse(question, answer) ?? [];
    const parts = optionParts(question.choices, chosen);
    const correct = parts.every((part) => part.right);
    return { score: scoreOf(question.choices, chosen), correct, parts };
  },
  summary: (question, answer) => {
    const chosen = multiple.parse(question, answer) ?? [];
    const texts = question.choices
      .filter((choice) => chosen.includes(choice.id))
      .map((choice) => quoted(choice.text));
    return texts.length > 0 ? `Chose ${texts.join(', ')}.` : NO_ANSWER;
  },
  shuffled: shuffleChoices,
};

function scoreOf(choices: readonly CompiledChoice[], chosen: readonly string[]): number {
  const right = choices.filter((choice) => choice.correct);
  const wrong = choices.filter((choice) => !choice.correct);
  return Math.max(0, fractionChosen(right, chosen) - fractionChosen(wrong, chosen));
}

function fractionChosen(choices: readonly CompiledChoice[], chosen: readonly string[]): number {
  if (choices.length === 0) return 0;
  return choices.filter((choice) => chosen.includes(choice.id)).length / choices.length;
}
