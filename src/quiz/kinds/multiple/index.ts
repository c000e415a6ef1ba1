import { markChoices, type ChoiceQuestion } from '../choices';
import type { ChoiceMark, Kind } from '../kind';

export interface CompiledMultiple extends ChoiceQuestion {
  kind: 'multiple';
}

/**
 * Several choices are right. The answer is the list of the chosen ids, in the order of the
 * choices; the order in which they were picked and repetitions make no difference.
 *
 * The rule of marking: the fraction of the right choices that was picked, less the fraction of
 * the wrong choices that was picked, and never less than 0. So picking everything earns nothing,
 * as does picking nothing; the answer is correct only if exactly the right choices were picked.
 */
export const multiple: Kind<CompiledMultiple, string[]> = {
  options: (question) => question.choices,
  parse: (question, value) => {
    if (!Array.isArray(value)) return undefined;
    const ids = question.choices.map((choice) => choice.id);
    const known = value.every((id: unknown) => (ids as unknown[]).includes(id));
    return known ? ids.filter((id) => value.includes(id)) : undefined;
  },
  isComplete: (question, answer) => (multiple.parse(question, answer)?.length ?? 0) > 0,
  mark: (question, answer) => {
    const perChoice = markChoices(question.choices, multiple.parse(question, answer) ?? []);
    return {
      score: scoreOf(perChoice),
      correct: perChoice.every((choice) => choice.right),
      perChoice,
    };
  },
  revealed: (question) => question.choices.filter((choice) => choice.correct),
};

function scoreOf(perChoice: readonly ChoiceMark[]): number {
  // Choosing it was right, or leaving it was wrong: then it is one of the right choices.
  const right = perChoice.filter((choice) => choice.chosen === choice.right);
  const wrong = perChoice.filter((choice) => choice.chosen !== choice.right);
  return Math.max(0, fractionChosen(right) - fractionChosen(wrong));
}

function fractionChosen(choices: readonly ChoiceMark[]): number {
  if (choices.length === 0) return 0;
  return choices.filter((choice) => choice.chosen).length / choices.length;
}
