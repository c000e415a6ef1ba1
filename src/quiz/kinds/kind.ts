import type { RichText } from '../richText';

/** What a compiled question has, whatever its kind. */
export interface QuestionBase {
  id: string;
  /** Changes whenever what an answer means changes; stored answers remember it. */
  hash: string;
  /** What leads up to the question, in blocks. */
  lead?: RichText;
  /** The question itself: one paragraph without its tag. */
  prompt: RichText;
  explanation: RichText;
  sources: CompiledSource[];
  /** How to discuss it; only in a trainer's build. */
  facilitator?: RichText;
}

/** A source as far as the page shows it. */
export interface CompiledSource {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url?: string;
  verified: boolean;
}

/** One thing to choose. */
export interface QuestionOption {
  id: string;
  /** Left out where the page has its own word for it, such as True. */
  text?: RichText;
  correct: boolean;
  feedback?: RichText;
}

/** How an answer was marked. */
export interface Mark {
  /** From 0 to 1. */
  score: number;
  /** Whether the answer is right as a whole: exactly when the score is 1. */
  correct: boolean;
  /** One for each option, in the order of the options. */
  perChoice: ChoiceMark[];
}

export interface ChoiceMark {
  id: string;
  chosen: boolean;
  /** Whether it was right to choose it, or to leave it. */
  right: boolean;
}

/**
 * One kind of question. Q is the compiled question, A an answer to it. Functions that take an
 * answer take any value at all, since answers come from storage: what is no answer to this
 * question counts as no answer.
 */
export interface Kind<Q extends QuestionBase, A> {
  /** What there is to choose, in the order shown. */
  options(question: Q): QuestionOption[];
  /** The value as an answer in its one canonical form, or undefined if it is none. */
  parse(question: Q, value: unknown): A | undefined;
  /** Whether there is enough of an answer to be marked. */
  isComplete(question: Q, answer: unknown): boolean;
  mark(question: Q, answer: unknown): Mark;
  /** The options that are shown as the right answer. */
  revealed(question: Q): QuestionOption[];
}
