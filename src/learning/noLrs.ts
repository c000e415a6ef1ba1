import type { LrsOf } from './lrsTypes';

/** Stands in for ./lrs.ts where no record store is set, so that no code of it is shipped. */
export const lrsOf: LrsOf | undefined = undefined;
