import { rivalOf, type Rivals, type UnitFit } from './fits';
import type { FormUnits, TermsIndex } from './units';

/** A form of a clause, and what of it the terms have. */
export interface Explained {
  form: FormUnits;
  /** By the place of the unit in the form. */
  fits: Map<number, UnitFit>;
  /** Share of the form's weight that is there, from 0 to 1. */
  coverage: number;
  /** Weight of what is there. */
  gain: number;
}

/** A fit goes to another clause that fits better by as much as this. */
const BETTER = 0.12;

/** Words beyond which a sentence counts as far from the rest of its clause. */
const FAR = 3000;

export interface Found {
  index: TermsIndex;
  fits: ReadonlyMap<number, readonly UnitFit[]>;
  rivals: Rivals;
}

/**
 * Finds for each clause the form that explains most of the terms. The clause that explains most
 * goes first, and its words count for no other clause.
 */
export function explain(found: Found): Explained[] {
  const taken = new Uint8Array(found.rivals.best.length);
  const left = new Set(found.index.clauses.keys());
  const result: Explained[] = [];
  while (left.size > 0) {
    const best = bestOf(
      found.index.forms
        .filter(({ clause }) => left.has(clause))
        .map((form) => explainForm(form, found, taken)),
    );
    if (!best || best.gain === 0) break;
    left.delete(best.form.clause);
    result.push(best);
    for (const fit of best.fits.values()) taken.fill(1, fit.from, fit.to);
  }
  return result;
}

function bestOf(explained: readonly Explained[]): Explained | undefined {
  const worth = ({ gain, coverage }: Explained) => gain * coverage;
  return explained.reduce<Explained | undefined>(
    (best, item) => (best && worth(best) >= worth(item) ? best : item),
    undefined,
  );
}

function explainForm(form: FormUnits, found: Found, taken: Uint8Array): Explained {
  const { units } = found.index;
  const options = form.units.map((unit) =>
    (found.fits.get(unit) ?? []).filter(
      (fit) =>
        rivalOf(found.rivals, form.clause, fit) <= fit.similarity + BETTER && isFree(fit, taken),
    ),
  );
  const centre = centreOf(options);
  const fits = new Map<number, UnitFit>();
  let [gain, total] = [0, 0];
  for (const [place, list] of options.entries()) {
    const weight = units[form.units[place] ?? -1]?.weight ?? 0;
    total += weight;
    const fit = nearest(list, centre);
    if (!fit) continue;
    fits.set(place, fit);
    gain += weight * fit.similarity;
  }
  return { form, fits, gain, coverage: total === 0 ? 0 : gain / total };
}

function isFree({ from, to }: UnitFit, taken: Uint8Array): boolean {
  let count = 0;
  for (let at = from; at < to; at += 1) count += taken[at] ?? 0;
  return count * 2 <= to - from;
}

/** The middle of the best fits: where most of the form is. */
function centreOf(options: readonly (readonly UnitFit[])[]): number {
  const places = options
    .flatMap((list) => list.filter(({ similarity }) => similarity > 0.6))
    .map(({ from }) => from)
    .sort((a, b) => a - b);
  return places[places.length >> 1] ?? 0;
}

function nearest(list: readonly UnitFit[], centre: number): UnitFit | undefined {
  const worth = ({ from, similarity }: UnitFit) =>
    similarity - 0.1 * Math.min(1, Math.abs(from - centre) / FAR);
  return list.reduce<UnitFit | undefined>(
    (best, fit) => (best && worth(best) >= worth(fit) ? best : fit),
    undefined,
  );
}
