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

/** What that costs, and what it costs to stand outside the clause's own stretch of the terms. */
const FAR_COST = 0.1;
const OUTSIDE_COST = 0.15;

/** Words beyond which a sentence does not go on from its neighbour, and what that costs. */
const APART = 30;
const APART_COST = 0.25;

/** From this similarity on a sentence tells where its clause is. */
const SURE = 0.6;

export interface Found {
  index: TermsIndex;
  fits: ReadonlyMap<number, readonly UnitFit[]>;
  rivals: Rivals;
}

/** A stretch of the terms that is one clause word for word: it serves that clause only. */
export interface Owned {
  clause: number;
  from: number;
  to: number;
}

/**
 * Finds for each clause the form that explains most of the terms. The clause that explains most
 * goes first, and its words count for no other clause. A clause that owns a stretch is left out.
 */
export function explain(found: Found, owned: readonly Owned[] = []): Explained[] {
  const taken = new Uint8Array(found.rivals.best.length);
  for (const { from, to } of owned) taken.fill(1, from, to);
  const owners = new Set(owned.map(({ clause }) => clause));
  const left = new Set([...found.index.clauses.keys()].filter((clause) => !owners.has(clause)));
  const result: Explained[] = [];
  while (left.size > 0) {
    const best = bestBy(
      found.index.forms
        .filter(({ clause }) => left.has(clause))
        .map((form) => explainForm(form, found, taken)),
      ({ gain, coverage }) => gain * coverage,
    );
    if (!best || best.gain === 0) break;
    left.delete(best.form.clause);
    result.push(best);
    for (const fit of best.fits.values()) taken.fill(1, fit.from, fit.to);
  }
  return result;
}

function explainForm(form: FormUnits, found: Found, taken: Uint8Array): Explained {
  const { units } = found.index;
  const options = form.units.map((unit) =>
    (found.fits.get(unit) ?? []).filter(
      (fit) =>
        rivalOf(found.rivals, form.clause, fit) <= fit.similarity + BETTER && isFree(fit, taken),
    ),
  );
  const chosen = choose(form, options, units);
  const fits = new Map<number, UnitFit>();
  let [gain, total] = [0, 0];
  for (const [place, fit] of chosen.entries()) {
    const weight = units[form.units[place] ?? -1]?.weight ?? 0;
    total += weight;
    if (!fit) continue;
    fits.set(place, fit);
    gain += weight * fit.similarity;
  }
  return { form, fits, gain, coverage: total === 0 ? 0 : gain / total };
}

type Options = readonly (readonly UnitFit[])[];

/**
 * For each sentence the place that fits best; one beside the rest of the clause, and beside the
 * sentence before or after, goes before a better one elsewhere: clauses have sentences in common.
 */
function choose(
  form: FormUnits,
  options: Options,
  units: TermsIndex['units'],
): (UnitFit | undefined)[] {
  const centre = centreOf(options);
  const length = form.units.reduce((sum, unit) => sum + (units[unit]?.pattern.length ?? 1), 0);
  let before: UnitFit | undefined;
  return options.map((list, place) => {
    const next = options[place + 1];
    const after = next?.length === 1 ? next[0] : undefined;
    const cost = (fit: UnitFit) => {
      const distance = Math.abs(fit.from - centre);
      const outside = Math.min(1, Math.max(0, distance - length) / length);
      const far = Math.min(1, distance / FAR);
      return FAR_COST * far + OUTSIDE_COST * outside + APART_COST * apart(fit, before, after);
    };
    const best = bestBy(list, (fit) => fit.similarity - cost(fit));
    if (best) before = best;
    return best;
  });
}

/** How far a sentence stands from the ones before and after it in the clause, from 0 to 1. */
function apart({ from, to }: UnitFit, before?: UnitFit, after?: UnitFit): number {
  const distances = [before && Math.abs(from - before.to), after && Math.abs(after.from - to)];
  const known = distances.filter((distance) => distance !== undefined);
  return known.length === 0 ? 0 : Math.min(1, ...known.map((distance) => distance / APART));
}

function isFree({ from, to }: UnitFit, taken: Uint8Array): boolean {
  let count = 0;
  for (let at = from; at < to; at += 1) count += taken[at] ?? 0;
  return count * 2 <= to - from;
}

/**
 * The middle of the best fits: where most of the form is. Sentences that stand at one place only
 * tell it best.
 */
function centreOf(options: Options): number {
  const sure = options.map((list) => list.filter(({ similarity }) => similarity > SURE));
  const single = sure.filter(({ length }) => length === 1);
  const places = (single.length > 0 ? single : sure)
    .flat()
    .map(({ from }) => from)
    .sort((a, b) => a - b);
  return places[places.length >> 1] ?? 0;
}

function bestBy<T>(list: readonly T[], worth: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, item) => (best !== undefined && worth(best) >= worth(item) ? best : item),
    undefined,
  );
}
