import type { ChoiceMark, Mark, QuestionBase, QuestionOption } from './kind';
import type { RichText } from '../richText';

/** A choice as a page ships it. */
export interface CompiledChoice {
  id: string;
  text: RichText;
  correct: boolean;
  feedback?: RichText;
}

export interface ChoiceQuestion extends QuestionBase {
  choices: CompiledChoice[];
}

/** For each option whether it was chosen, and whether that was right. */
export function markChoices(
  options: readonly QuestionOption[],
  chosen: readonly string[],
): ChoiceMark[] {
  return options.map(({ id, correct }) => {
    const isChosen = chosen.includes(id);
    return { id, chosen: isChosen, right: isChosen === correct };
  });
}

/** Marks a question that has one right option: everything or nothing. */
export function markOne(options: readonly QuestionOption[], chosen: string | undefined): Mark {
  const correct = options.some((option) => option.correct && option.id === chosen);
  const perChoice = markChoices(options, chosen === undefined ? [] : [chosen]);
  return { score: correct ? 1 : 0, correct, perChoice };
}
