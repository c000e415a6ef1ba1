import { chooseClauses } from './chooseClauses';
import type { AssemblyState, ClauseLibrary, ClauseVersion } from './types';
import { compareVersions } from './versions';

/** A clause of two sets in another version. */
export interface ClauseChange {
  id: string;
  title: string;
  from: string;
  to: string;
  /** Versions after the older one, up to the newer one, the newest first. */
  steps: ClauseVersion[];
}

/** What becomes of the clauses between two sets. */
export interface SetChanges {
  changed: ClauseChange[];
  /** Titles of the clauses that both have in the same version. */
  same: string[];
  onlyBefore: ClauseTitle[];
  onlyAfter: ClauseTitle[];
  /** What could not be compared as it was asked for, in words. */
  problems: string[];
}

interface ClauseTitle {
  id: string;
  title: string;
}

/** The versions on the way from one version of a clause to another, the newest first. */
export function stepsBetween(
  library: ClauseLibrary,
  id: string,
  ...versions: [string, string]
): ClauseVersion[] {
  const [older = '', newer = ''] = versions.sort(compareVersions);
  return library.versions
    .filter((item) => item.id === id)
    .filter(({ version }) => compareVersions(version, older) > 0)
    .filter(({ version }) => compareVersions(version, newer) <= 0)
    .sort((one, other) => compareVersions(other.version, one.version));
}

/** What changed between two sets, clause by clause, in the order of the later one. */
export function setChanges(
  library: ClauseLibrary,
  before: AssemblyState,
  after: AssemblyState,
): SetChanges {
  const [earlier, later] = [before, after].map(({ clauses }) => chooseClauses(library, clauses));
  const old = (earlier?.chosen ?? []).map(({ version }) => version);
  const now = (later?.chosen ?? []).map(({ version }) => version);
  const both = now.flatMap((to) =>
    old.filter(({ id }) => id === to.id).map((from) => ({ from, to })),
  );
  const changed = both.filter(({ from, to }) => from.version !== to.version);
  return {
    changed: changed.map(({ from, to }) => ({
      id: to.id,
      title: to.title,
      from: from.version,
      to: to.version,
      steps: stepsBetween(library, to.id, from.version, to.version),
    })),
    same: both.filter(({ from, to }) => from.version === to.version).map(({ to }) => to.title),
    onlyBefore: titlesWithout(old, now),
    onlyAfter: titlesWithout(now, old),
    problems: [...new Set([...(earlier?.problems ?? []), ...(later?.problems ?? [])])],
  };
}

function titlesWithout(some: ClauseVersion[], others: readonly ClauseVersion[]): ClauseTitle[] {
  return some
    .filter(({ id }) => !others.some((other) => other.id === id))
    .map(({ id, title }) => ({ id, title }));
}
