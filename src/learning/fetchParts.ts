/**
 * Fetches the store and all that goes with it, as one file for whoever asks first. This is the one
 * place that does: another one would make a file of its own.
 */
export const fetchParts = () => import('./parts');

export type Parts = Awaited<ReturnType<typeof fetchParts>>;
