import { alignUnit, type Fit } from './alignUnit';
import type { DocumentWords } from './document';
import type { Window } from './seeds';
import type { TermsIndex } from './units';

/** Least similarity of a unit that counts as found. */
export const LEAST_FIT = 0.42;

export interface UnitFit extends Fit {
  unit: number;
}

/** The words of terms, and where which units of the library fit them. */
export interface FittedTerms {
  index: TermsIndex;
  document: DocumentWords;
  /** By unit. */
  fits: ReadonlyMap<number, readonly UnitFit[]>;
}

/** How each word of the terms fits the clauses best: the best clause and the best other one. */
export interface Rivals {
  best: Float32Array;
  bestClause: Int16Array;
  other: Float32Array;
}

const STEP = 200;

/** The units that are found, by unit. */
export function* fitUnits(
  index: TermsIndex,
  { codes }: DocumentWords,
  windows: readonly Window[],
): Generator<number, Map<number, UnitFit[]>> {
  const fits = new Map<number, UnitFit[]>();
  for (const [done, { unit, from, to }] of windows.entries()) {
    if (done % STEP === 0) yield done / windows.length;
    const pattern = index.units[unit]?.pattern ?? [];
    const fit = alignUnit(pattern, index.weights, codes, from, to);
    if (!fit || fit.similarity < LEAST_FIT) continue;
    const list = fits.get(unit) ?? [];
    if (list.some((other) => other.from === fit.from)) continue;
    list.push({ ...fit, unit });
    fits.set(unit, list);
  }
  return fits;
}

/** Works out for each word of the terms which clause it is nearest to. */
export function rivalsOf(
  index: TermsIndex,
  words: number,
  fits: ReadonlyMap<number, readonly UnitFit[]>,
): Rivals {
  const rivals: Rivals = {
    best: new Float32Array(words),
    bestClause: new Int16Array(words).fill(-1),
    other: new Float32Array(words),
  };
  for (const [unit, list] of fits) {
    for (const clause of index.units[unit]?.clauses ?? []) {
      for (const fit of list) enter(rivals, clause, fit);
    }
  }
  return rivals;
}

function enter({ best, bestClause, other }: Rivals, clause: number, fit: Fit): void {
  const { from, to, similarity } = fit;
  for (let at = from; at < to; at += 1) {
    if (bestClause[at] === clause) {
      best[at] = Math.max(best[at] ?? 0, similarity);
    } else if (similarity > (best[at] ?? 0)) {
      other[at] = best[at] ?? 0;
      best[at] = similarity;
      bestClause[at] = clause;
    } else if (similarity > (other[at] ?? 0)) {
      other[at] = similarity;
    }
  }
}

/** How well other clauses than this one fit the words of a fit. */
export function rivalOf({ best, bestClause, other }: Rivals, clause: number, fit: Fit): number {
  const middle = (fit.from + fit.to) >> 1;
  return (bestClause[middle] === clause ? other[middle] : best[middle]) ?? 0;
}
