import type { PageLink } from '../../content/pageInfo';
import type { RichText } from '../richText';

/** How hard a question is: 1 recognise, 2 apply, 3 judge between good options. */
export type Difficulty = 1 | 2 | 3;

/** What a compiled question has, whatever its kind. */
export interface QuestionBase {
  id: string;
  /** Changes whenever what an answer means changes; stored answers remember it. */
  hash: string;
  /** Number of its revision; left out for the first. */
  revision?: number;
  /** Id of an objective of the course. */
  objective?: string;
  /** How much it counts beside other questions of an assessment: 1 unless the author says so. */
  weight: number;
  /** What leads up to the question, in blocks. */
  lead?: RichText;
  /** The question itself: one paragraph without its tag. */
  prompt: RichText;
  explanation: RichText;
  /** The pages that it tests, as far as the audience may see them. */
  links: PageLink[];
  sources: CompiledSource[];
  /** For whom leads a group; only in a trainer's build. */
  facilitator?: FacilitatorInfo;
}

/** What helps to choose a question for a group, and to discuss it. */
export interface FacilitatorInfo {
  difficulty: Difficulty;
  /** Subjects, as the bank names them. */
  tags: string[];
  note?: RichText;
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

/** How an answer was marked. */
export interface Mark {
  /** From 0 to 1. */
  score: number;
  /** Whether the answer is right as a whole: exactly when the score is 1. */
  correct: boolean;
  /** What the answer consists of, such as choices, pairs or gaps; all right if `correct`. */
  parts: PartMark[];
  /** The learner has to compare the answer with the model first; until then the score is 0. */
  needsSelf?: boolean;
}

export interface PartMark {
  id: string;
  right: boolean;
  /** What was given, as id or text; left out if nothing was, as for a choice not chosen. */
  given?: string;
}

/**
 * One kind of question. Q is the compiled question, A an answer to it, which is JSON. Functions
 * that take an answer take any value at all, since answers come from storage and files: what is
 * no answer to this question counts as no answer. None of them throws.
 */
export interface Kind<Q extends QuestionBase, A> {
  /** Whether learners have a part in marking it; then no assessment asks it. */
  selfMarked?: boolean;
  /** Whether answers are typed: then only what stands after a pause is worth keeping. */
  typed?: boolean;
  /** The value as an answer in its one canonical form, or undefined if it is none. */
  parse(question: Q, value: unknown): A | undefined;
  /** Whether there is enough of an answer to be marked. */
  isComplete(question: Q, answer: unknown): boolean;
  /** Marks by the rule in the docstring of the kind; an answer that is not whole, as far as it goes. */
  mark(question: Q, answer: unknown): Mark;
  /** What was answered, in plain English, for a record. */
  summary(question: Q, answer: unknown): string;
  /**
   * The question with its choices, pairs or items in an order drawn from the seed and the
   * question's id; pinned choices stay. Left out where there is nothing to shuffle.
   */
  shuffled?(question: Q, seed: string): Q;
}
