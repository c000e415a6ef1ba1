import type { ClauseGuidance, ClauseLibrary } from '../types';

let library: Promise<ClauseLibrary> | undefined;
let guidance: Promise<ClauseGuidance> | undefined;

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

/** Loads what the pages tell the drafter, in the same way. */
export function loadGuidance(): Promise<ClauseGuidance> {
  guidance ??= import('@generated/handbook-clauses/default/guidance.json').then(
    (module) => module.default,
    (error: unknown) => {
      guidance = undefined;
      throw error;
    },
  );
  return guidance;
}
