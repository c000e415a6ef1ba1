import type { CompiledQuestion } from './kinds';

export type { Answer, CompiledQuestion } from './kinds';
export type { CompiledSource, Mark, PartMark } from './kinds/kind';

/** A question bank as a page ships it: JSON, with only what its audience may see. */
export interface CompiledBank {
  id: string;
  title: string;
  revision: number;
  questions: CompiledQuestion[];
}

/** A revision in which a question was published, and the hash that it had. */
export interface PublishedForm {
  revision: number;
  hash: string;
}

/** All forms in which each question was ever published, by its id, oldest first. */
export type PublishedForms = Readonly<Record<string, readonly PublishedForm[]>>;
