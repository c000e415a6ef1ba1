import { shuffleAround } from '../draw';
import type { RichText } from '../richText';
import type { Mark, PartMark, QuestionBase } from './kind';

/** One thing to choose. */
export interface QuestionOption {
  id: string;
  /** Left out where the page has its own word for it, such as True. */
  text?: RichText;
  correct: boolean;
  feedback?: RichText;
}

/** A choice as a page ships it. */
export interface CompiledChoice extends QuestionOption {
  text: RichText;
  /** Stays where it is written when the choices are shuffled. */
  pinned?: boolean;
}

export interface ChoiceQuestion extends QuestionBase {
  choices: CompiledChoice[];
}

/** For each option whether it was right to choose it or to leave it; `given` if it was chosen. */
export function optionParts(
  options: readonly QuestionOption[],
  chosen: readonly string[],
): PartMark[] {
  return options.map(({ id, correct }) => {
    const isChosen = chosen.includes(id);
    return { id, right: isChosen === correct, ...(isChosen && { given: id }) };
  });
}

/** Marks a question that has one right option: everything or nothing. */
export function markOne(options: readonly QuestionOption[], chosen: string | undefined): Mark {
  const correct = options.some((option) => option.correct && option.id === chosen);
  const parts = optionParts(options, chosen === undefined ? [] : [chosen]);
  return { score: correct ? 1 : 0, correct, parts };
}

export function shuffleChoices<Q extends ChoiceQuestion>(question: Q, seed: string): Q {
  const isPinned = (choice: CompiledChoice) => choice.pinned === true;
  const choices = shuffleAround(question.choices, `${seed}/${question.id}`, isPinned);
  return { ...question, choices };
}
