import type { LibraryIndex, VersionIndex } from './libraryIndex';
import type { Pair } from './pair';
import { compareVersions } from './versions';

/** The versions of a clause, the newest first. */
export function versionsOf({ versions }: LibraryIndex, id: string): VersionIndex[] {
  return versions.filter((version) => version.id === id);
}

/** The clauses that have more than one version, in the order of the library. */
export function comparableIds(index: LibraryIndex): string[] {
  const ids = new Set(index.versions.map(({ id }) => id));
  return [...ids].filter((id) => versionsOf(index, id).length > 1);
}

/** The newest version of a clause with the one before it. */
export function newestPair(index: LibraryIndex, id: string): Pair | undefined {
  const [to, from] = versionsOf(index, id);
  return from && to && { clause: id, from: from.version, to: to.version };
}

/** What is compared where nothing was chosen: the clause with the most versions. */
export function defaultPair(index: LibraryIndex): Pair | undefined {
  const [first] = comparableIds(index).sort(
    (one, other) => versionsOf(index, other).length - versionsOf(index, one).length,
  );
  return first === undefined ? undefined : newestPair(index, first);
}

/** The versions after the earlier one of a pair, the newest first. */
export function laterOf(index: LibraryIndex, { clause, from }: Pair): string[] {
  return versionsOf(index, clause)
    .map(({ version }) => version)
    .filter((version) => compareVersions(version, from) > 0);
}

/** A pair with another earlier version; the later one stays as long as it is the later one. */
export function withEarlier(index: LibraryIndex, pair: Pair, from: string): Pair {
  const later = laterOf(index, { ...pair, from });
  return { ...pair, from, to: later.includes(pair.to) ? pair.to : (later[0] ?? pair.to) };
}

/** The forms that both versions have, the full one first. */
export function formsOf(index: LibraryIndex, { clause, from, to }: Pair): string[] {
  const variants = (version: string) =>
    versionsOf(index, clause)
      .find((item) => item.version === version)
      ?.forms.map(({ variant }) => variant) ?? [];
  const later = new Set(variants(to));
  return variants(from).filter((variant) => later.has(variant));
}
