import { assemble } from '../../assemble';
import { markChanges, type MarkedRedline } from '../../changes';
import type { Comparison, SetPair } from '../../comparison';
import { formOf, titleOf, versionOf } from '../../library';
import type { Pair } from '../../pair';
import type { Added } from '../../presets';
import { redlineForms, redlineSets } from '../../redline';
import { setChanges, stepsBetween, type SetChanges } from '../../setChanges';
import { resolveSets } from '../../sets';
import type { ClauseLibrary, ClauseVersion, Redline } from '../../types';
import { setName } from './setName';

export interface Compared {
  redline: Redline;
  marked: MarkedRedline;
  title: string;
  /** What is told of versions or clauses, before the text. */
  told: ToldPair | ToldSets;
  /** For names of files. */
  name: string;
}

export interface ToldPair {
  from: ClauseVersion;
  to: ClauseVersion;
  /** Versions after the earlier one, up to the later one, the newest first. */
  steps: ClauseVersion[];
}

export interface ToldSets extends SetPair {
  changes: SetChanges;
  added: Added[];
  /** Titles of clauses with a first position that the other set lacks. */
  leftOut: string[];
}

/** `missing` where the library lacks what is asked for, `empty` where a set has no clause. */
export type Outcome = Compared | { lacks: 'missing' | 'empty' };

/** Compares two versions of a clause, or two whole sets. */
export function compare(library: ClauseLibrary, comparison: Comparison): Outcome {
  return 'pair' in comparison
    ? comparePair(library, comparison.pair)
    : compareSets(library, comparison.sets);
}

function comparePair(library: ClauseLibrary, pair: Pair): Outcome {
  const { clause, form = 'full' } = pair;
  const from = versionOf(library, { id: clause, version: pair.from });
  const to = versionOf(library, { id: clause, version: pair.to });
  const [before, after] = [from, to].map((version) => version && formOf(version, form));
  if (!from || !to || !before || !after) return { lacks: 'missing' };
  const titles = Object.fromEntries(library.versions.map(({ id }) => [id, titleOf(library, id)]));
  const redline = redlineForms(before, after, titles);
  return {
    redline,
    marked: markChanges(redline),
    title: to.title,
    told: { from, to, steps: stepsBetween(library, clause, pair.from, pair.to) },
    name: `${clause}-${pair.from}-to-${pair.to}${form === 'full' ? '' : `-${form}`}`,
  };
}

function compareSets(library: ClauseLibrary, { from, to }: SetPair): Outcome {
  const { before, after, added, leftOut } = resolveSets(library, { from, to });
  // The date does not show in a comparison of texts.
  const earlier = assemble(library, before, '2026-01-01');
  const later = assemble(library, after, '2026-01-01');
  if (earlier.clauses.length === 0 || later.clauses.length === 0) return { lacks: 'empty' };
  const redline = redlineSets(earlier, later);
  const changes = setChanges(library, before, after);
  return {
    redline,
    marked: markChanges(redline),
    title: later.title,
    told: { from, to, changes, added, leftOut: leftOut.map((id) => titleOf(library, id)) },
    name: `clauses-${setName(from)}-to-${setName(to)}`,
  };
}
