import type { ClauseLibrary } from '../types';

let library: Promise<ClauseLibrary> | undefined;

/**
 * Loads the texts of all versions, once for as long as the page is open. What failed is forgotten,
 * so that the next try loads it anew.
 */
export function loadLibrary(): Promise<ClauseLibrary> {
  library ??= import('@generated/handbook-clauses/default/library.json').then(
    (module) => module.default,
    (error: unknown) => {
      library = undefined;
      throw error;
    },
  );
  return library;
}
