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
