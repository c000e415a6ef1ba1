import type { QuestionKind } from '../schema';
import type { Kind, QuestionBase } from './kind';
import { multiple } from './multiple';
import { single } from './single';
import { trueFalse } from './trueFalse';

/**
 * The kinds of question. A new kind has a folder here (its schema, how it is compiled, its kind
 * object) and one line in each of four lists: the union in ../schema.ts, ./compilers.ts, this
 * map and ../react/kinds/index.tsx. The compiler names every list that lacks it.
 */
export const kinds = {
  single,
  multiple,
  'true-false': trueFalse,
} satisfies Record<QuestionKind, unknown>;

type AnyKind = (typeof kinds)[QuestionKind];

/** A compiled question of any kind, told apart by `kind`. */
export type CompiledQuestion = AnyKind extends infer K
  ? K extends Kind<infer Q extends QuestionBase, unknown>
    ? Q
    : never
  : never;

/** An answer to a question of any kind, as JSON. */
export type Answer = AnyKind extends infer K
  ? K extends { parse(question: never, value: unknown): infer A }
    ? NonNullable<A>
    : never
  : never;

/** The kind object of a question. It must only be asked about questions of that kind. */
export function kindOf(question: CompiledQuestion): Kind<CompiledQuestion, Answer> {
  return kinds[question.kind];
}
