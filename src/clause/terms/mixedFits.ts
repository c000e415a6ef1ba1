import { alignUnit } from './alignUnit';
import type { Explained } from './explain';
import type { FittedTerms, UnitFit } from './fits';
import { patternOf } from './units';

/** Least similarity of a sentence of another version, and how much better it has to fit. */
const LEAST_SIMILARITY = 0.85;
const BETTER = 0.15;

/** A sentence of another version that the terms have. */
export interface MixedFit {
  version: string;
  fit: UnitFit;
}

/**
 * Sentences of other versions that fit where the nearest form fits worse or not at all. Words that
 * this form has too, or that another clause in the terms explains, tell nothing of a version.
 * @param others what else was found in the terms
 */
export function mixedFits(
  terms: FittedTerms,
  found: Explained,
  others: readonly Explained[],
  isOwned: (word: number) => boolean,
): MixedFit[] {
  const { index, fits } = terms;
  const own = new Set(found.form.units);
  const covered = coverageOf(terms, [found, ...others]);
  const wording = Int32Array.from(patternOf(index, found.form));
  const isBetter = (unit: number, { from, to, similarity }: UnitFit) => {
    const middle = (from + to) >> 1;
    if (similarity <= Math.max(LEAST_SIMILARITY, (covered[middle] ?? 0) + BETTER)) return false;
    return !isOwned(middle) && similarity > likeness(terms, unit, wording) + BETTER;
  };
  return index.forms
    .filter(
      ({ clause, version }) =>
        clause === found.form.clause && version.version !== found.form.version.version,
    )
    .flatMap(({ units, version }) =>
      units
        .filter((unit) => !own.has(unit) && index.units[unit]?.clauses.size === 1)
        .flatMap((unit) => (fits.get(unit) ?? []).filter((fit) => isBetter(unit, fit)))
        .map((fit) => ({ version: version.version, fit })),
    );
}

/** How much of a sentence another wording has. */
function likeness({ index }: FittedTerms, unit: number, wording: Int32Array): number {
  const pattern = index.units[unit]?.pattern ?? [];
  return alignUnit(pattern, index.weights, wording, 0, wording.length)?.similarity ?? 0;
}

/** How well what was found fits each word of the terms. */
function coverageOf({ document }: FittedTerms, found: readonly Explained[]): Float32Array {
  const covered = new Float32Array(document.codes.length);
  for (const { from, to, similarity } of found.flatMap(({ fits }) => [...fits.values()])) {
    for (let at = from; at < to; at += 1) covered[at] = Math.max(covered[at] ?? 0, similarity);
  }
  return covered;
}
