import type { Organisation } from '../../types';
import type { Checked } from './useCheck';

/** What was filled in. */
export interface Given {
  text: string;
  file?: File;
  /** For whom the terms are; undefined for any. */
  organisation?: Organisation;
}

interface Kept {
  given: Given;
  checked?: Checked;
  /** The clause whose comparison is open. */
  open?: string;
}

/**
 * What a reader finds again on coming back from a clause. In the memory of the open page only: it
 * is written nowhere, and gone when the page is closed or loaded anew.
 */
let memory: Kept = { given: { text: '' } };

export const kept = (): Kept => memory;

export function keep(part: Partial<Kept>): void {
  memory = { ...memory, ...part };
}
