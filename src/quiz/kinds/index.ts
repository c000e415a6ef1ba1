import type { QuestionKind } from '../schema';
import { cloze } from './cloze';
import type { Kind } from './kind';
import { matching } from './matching';
import { multiple } from './multiple';
import { numeric } from './numeric';
import { ordering } from './ordering';
import { scenario } from './scenario';
import { shortText } from './shortText';
import { single } from './single';
import { trueFalse } from './trueFalse';

/**
 * The kinds of question. A new kind has a folder here (its schema, how it is compiled, its kind
 * object), a view in ../react/kinds, and one line in each of four lists: the union in
 * ../schema.ts, ./compilers.ts, this map and ../react/kinds/index.tsx. The compiler names every
 * list that lacks it.
 */
export const kinds = {
  single,
  multiple,
  'true-false': trueFalse,
  matching,
  ordering,
  cloze,
  numeric,
  'short-text': shortText,
  scenario,
} satisfies Record<QuestionKind, unknown>;

type Kinds = typeof kinds;

/** A compiled question of any kind, told apart by `kind`. */
export type CompiledQuestion = {
  [K in QuestionKind]: Parameters<Kinds[K]['mark']>[0];
}[QuestionKind];

/** An answer to a question of any kind, as JSON. */
export type Answer = {
  [K in QuestionKind]: NonNullable<ReturnType<Kinds[K]['parse']>>;
}[QuestionKind];

/** The kind object of a question, to be asked about that question only. */
export function kindOf(question: CompiledQuestion): Kind<CompiledQuestion, Answer> {
  return kinds[question.kind];
}

/** The question with its choices in an order drawn from the seed; see `Kind.shuffled`. */
export function shuffled(question: CompiledQuestion, seed: string): CompiledQuestion {
  return kindOf(question).shuffled?.(question, seed) ?? question;
}
