import { assemble } from '../../assemble';
import { firstSet, newestSet, type Comparison } from '../../comparison';
import { formOf, titleOf, versionOf } from '../../library';
import type { Pair } from '../../pair';
import { redlineForms, redlineSets } from '../../redline';
import type { ClauseLibrary, ClauseVersion, Redline } from '../../types';
import { compareVersions } from '../../versions';

export interface Compared {
  redline: Redline;
  title: string;
  /** Both versions of the clause; undefined for whole sets. */
  pair?: { from: ClauseVersion; to: ClauseVersion };
  /** Versions after the earlier one, up to the later one, the newest first. */
  steps: ClauseVersion[];
  /** For names of files. */
  name: string;
}

/** Compares; `missing` where the library lacks what is asked for. */
export function compare(
  library: ClauseLibrary,
  comparison: Comparison,
): Compared | { missing: true } {
  if ('pair' in comparison) return comparePair(library, comparison.pair);
  // The date does not show in a comparison of texts.
  const [before, after] = [firstSet(library), newestSet(library, comparison.sets)].map((state) =>
    assemble(library, state, '2026-01-01'),
  );
  if (!before || !after) return { missing: true };
  const name = `clauses-2016-to-today${comparison.sets === 'all' ? '' : `-${comparison.sets}`}`;
  return { redline: redlineSets(before, after), title: after.title, steps: [], name };
}

function comparePair(library: ClauseLibrary, pair: Pair): Compared | { missing: true } {
  const { clause, form = 'full' } = pair;
  const from = versionOf(library, { id: clause, version: pair.from });
  const to = versionOf(library, { id: clause, version: pair.to });
  const [before, after] = [from, to].map((version) => version && formOf(version, form));
  if (!from || !to || !before || !after) return { missing: true };
  const titles = Object.fromEntries(library.versions.map(({ id }) => [id, titleOf(library, id)]));
  const [older, newer] = [pair.from, pair.to].sort(compareVersions);
  return {
    redline: redlineForms(before, after, titles),
    title: to.title,
    pair: { from, to },
    steps: library.versions
      .filter(({ id }) => id === clause)
      .filter(({ version }) => compareVersions(version, older ?? '') > 0)
      .filter(({ version }) => compareVersions(version, newer ?? '') <= 0),
    name: `${clause}-${pair.from}-to-${pair.to}${form === 'full' ? '' : `-${form}`}`,
  };
}
