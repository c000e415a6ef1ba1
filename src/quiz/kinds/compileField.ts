import type { RichText } from '../richText';
import type { QuestionBase } from './kind';

/** Where a field is in its question: keys and indexes, as in the YAML. */
export type FieldPath = readonly (string | number)[];

/** Compiles the Markdown of one field; a fault is collected, not thrown. */
export interface FieldCompiler {
  /** Paragraphs, lists and so on. */
  blocks(path: FieldPath, markdown: string): RichText;
  /** One paragraph without links, for a label. */
  label(path: FieldPath, markdown: string): RichText;
}

/** What the compiler of a kind gives. */
export interface CompiledKind<Q extends QuestionBase> {
  /** The fields that only this kind has. */
  fields: KindFields<Q>;
  /** What an answer means, beyond kind and prompt, as JSON; the question's hash covers it. */
  meaning: unknown;
}

type KindFields<Q> = Q extends QuestionBase ? Omit<Q, keyof QuestionBase> : never;

/** Sorts what begins with an id, so that another order written is no change of the meaning. */
export function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
