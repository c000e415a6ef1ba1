/** The texts of all versions. */
export const loadLibrary = once(() => import('@generated/handbook-clauses/default/library.json'));

/** What the pages tell the drafter. */
export const loadGuidance = once(() => import('@generated/handbook-clauses/default/guidance.json'));

/**
 * Loads once for as long as the page is open. What failed is forgotten, so that the next try loads
 * it anew.
 */
function once<T>(load: () => Promise<{ default: T }>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().then(
      (module) => module.default,
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
}
