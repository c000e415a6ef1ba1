import { kinds } from '../made/kinds';
import type { QuestionKind } from '../schema';
import type { Kind } from './kind';

/**
 * The kinds of question. A new kind has a folder here, with its schema (schema.ts), how it is
 * compiled (compile.ts), its kind object (index.ts) and its view (view.tsx), and a line in ./list.
 */
export { kinds };

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
