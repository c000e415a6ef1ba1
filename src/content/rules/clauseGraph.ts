import type { ClauseRelations } from '../../clause/types';
import type { Located } from '../corpus';

type Relations = ReadonlyMap<string, Located<ClauseRelations>>;

/** Every clause that `id` leads to by requirements, itself included; they may lead back. */
export function clausesRequiredBy(id: string, relations: Relations): Set<string> {
  const found = new Set([id]);
  for (const one of found) {
    for (const next of relations.get(one)?.value.requires ?? []) found.add(next.id);
  }
  return found;
}

/** The pairs that conflict among a clause and all that it requires, each in alphabetical order. */
export function conflictsWithin(id: string, relations: Relations): [string, string][] {
  const ids = [...clausesRequiredBy(id, relations)].sort();
  return ids.flatMap((one, index) =>
    ids
      .slice(index + 1)
      .filter((other) => conflict(one, other, relations))
      .map((other): [string, string] => [one, other]),
  );
}

/** Conflicts with some versions of a clause do not count: its newest may do without them. */
function conflict(one: string, other: string, relations: Relations): boolean {
  const names = (from: string, to: string) =>
    relations
      .get(from)
      ?.value.conflicts.some((conflict) => conflict.with === to && conflict.of === undefined) ??
    false;
  return names(one, other) || names(other, one);
}
