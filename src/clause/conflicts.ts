import {
  isMeant,
  isOf,
  latestOf,
  quoted,
  relationsOf,
  requirementsOf,
  titleOf,
  type Choice,
} from './library';
import type { ClauseLibrary, ClauseRelations } from './types';
import { splitName } from './versionName';
import { compareVersions } from './versions';

/** Two clauses that cannot stand together. */
export interface Conflict {
  id: string;
  /** The other clause; the same one where it cannot stand beside any. */
  with: string;
  /** What is wrong and what can be done about it: sentences for the drafter. */
  text: string;
}

/** What cannot stand together among some choices, each pair once. */
export function conflictsAmong(library: ClauseLibrary, choices: readonly Choice[]): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const choice of choices) {
    const others = choices.filter(({ id }) => id !== choice.id);
    const own = [
      ...apart(library, choice, others),
      ...tooOld(library, choice, others),
      ...incompatible(library, choice, others),
    ];
    for (const conflict of own) {
      const key = pairOf(conflict);
      if (!found.has(key)) found.set(key, conflict);
    }
  }
  return [...found.values()];
}

/** The same for both sides of a conflict. */
export function pairOf(conflict: Conflict): string {
  return [conflict.id, conflict.with].sort().join(' ');
}

/** A clause that does not belong among terms. */
function apart(library: ClauseLibrary, { id }: Choice, others: readonly Choice[]): Conflict[] {
  const why = relationsOf(library, id)?.apart;
  if (why === undefined || others.length === 0) return [];
  const text = `${quoted(library, [id])} stands in a document of its own. ${why} Assemble it by itself.`;
  return [{ id, with: id, text }];
}

/** Clauses that are there in an earlier version than the choice can stand beside. */
function tooOld(library: ClauseLibrary, choice: Choice, others: readonly Choice[]): Conflict[] {
  return requirementsOf(library, choice).flatMap(({ id, from, reason }): Conflict[] => {
    const other = others.find((present) => present.id === id);
    if (!other || from === undefined || compareVersions(other.version, from) >= 0) return [];
    const [own, needed] = [titleOf(library, choice.id), titleOf(library, id)];
    const text = [
      `“${own}” needs version ${from} or later of “${needed}”, and version ${other.version} is chosen.`,
      ...(reason === undefined ? [] : [reason]),
      `Choose a later version of “${needed}”, or leave “${own}” out.`,
    ].join(' ');
    return [{ id: choice.id, with: id, text }];
  });
}

function incompatible(
  library: ClauseLibrary,
  choice: Choice,
  others: readonly Choice[],
): Conflict[] {
  const { conflicts = [] } = relationsOf(library, choice.id) ?? {};
  return conflicts.flatMap((conflict): Conflict[] => {
    const other = others.find((present) => isMeant(conflict.with, present));
    if (!other || (conflict.of !== undefined && !isOf(conflict.of, choice.version))) return [];
    const text =
      `${quoted(library, [choice.id, other.id])} cannot stand together. ${conflict.reason} ` +
      wayOut(library, choice.id, conflict);
    return [{ id: choice.id, with: other.id, text }];
  });
}

/** The newest versions that a conflict is not about, or doing without one of the two. */
function wayOut(
  library: ClauseLibrary,
  id: string,
  conflict: ClauseRelations['conflicts'][number],
): string {
  const sides = [splitName(conflict.with), { id, version: conflict.of }];
  const versions = sides.flatMap((side) => {
    const latest = latestOf(library, side.id)?.version;
    if (latest === undefined || side.version === undefined || isOf(side.version, latest)) return [];
    return [`version ${latest} of “${titleOf(library, side.id)}”`];
  });
  if (versions.length === 0) return 'Leave one of the two out.';
  return `Choose ${versions.join(' or ')}, or leave one of the two out.`;
}
