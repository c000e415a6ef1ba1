import type { ClauseLibrary, ClauseRelations, ClauseVersion, Form } from './types';
import { titleFromId } from './texts';
import { compareVersions } from './versions';

/** What a drafter chose of a clause. */
export interface Choice {
  id: string;
  version: string;
  variant: string;
}

/** The newest version of a clause; undefined for a clause that the library does not have. */
export function latestOf(library: ClauseLibrary, id: string): ClauseVersion | undefined {
  return library.versions
    .filter((version) => version.id === id)
    .sort((one, other) => compareVersions(one.version, other.version))
    .at(-1);
}

export function versionOf(
  library: ClauseLibrary,
  { id, version }: { id: string; version: string },
): ClauseVersion | undefined {
  return library.versions.find((item) => item.id === id && item.version === version);
}

export function formOf(version: ClauseVersion, variant: string): Form | undefined {
  return version.forms.find((form) => form.variant === variant);
}

export function relationsOf(library: ClauseLibrary, id: string): ClauseRelations | undefined {
  return library.relations.find((relations) => relations.id === id);
}

/** The title of the newest version. */
export function titleOf(library: ClauseLibrary, id: string): string {
  return latestOf(library, id)?.title ?? titleFromId(id);
}

/**
 * The clauses that a choice cannot stand without. Relations speak of the newest version; an older
 * one needs only those of them that its wording names.
 */
export function requirementsOf(library: ClauseLibrary, choice: Choice): string[] {
  const requires = relationsOf(library, choice.id)?.requires ?? [];
  const chosen = versionOf(library, choice);
  if (!chosen || chosen.version === latestOf(library, choice.id)?.version) return requires;
  const named = new Set(
    (formOf(chosen, choice.variant) ?? chosen.forms[0])?.blocks.flatMap(({ content }) =>
      content.flatMap((inline) => ('clause' in inline ? [inline.clause] : [])),
    ),
  );
  return requires.filter((id) => named.has(id));
}

/** Two clauses that cannot stand together. */
export interface Conflict {
  id: string;
  with: string;
  reason: string;
}

/**
 * The conflicts among some choices, each once. `with` in the relations names a clause, or some of
 * its versions: "prohibited-conduct@2" or "prohibited-conduct@2.0.0".
 */
export function conflictsAmong(library: ClauseLibrary, choices: readonly Choice[]): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const choice of choices) {
    for (const conflict of relationsOf(library, choice.id)?.conflicts ?? []) {
      const other = choices.find((item) => item.id !== choice.id && isMeant(conflict.with, item));
      const key = [choice.id, other?.id].sort().join(' ');
      if (!other || found.has(key)) continue;
      found.set(key, { id: choice.id, with: other.id, reason: conflict.reason });
    }
  }
  return [...found.values()];
}

function isMeant(name: string, { id, version }: Choice): boolean {
  const [wanted, wantedVersion] = name.split('@');
  if (wanted !== id) return false;
  return wantedVersion === undefined || `${version}.`.startsWith(`${wantedVersion}.`);
}
