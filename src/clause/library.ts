import type { ClauseLibrary, ClauseRelations, ClauseVersion, Form, Requirement } from './types';
import { titleFromId } from './texts';
import { splitName } from './versionName';
import { compareVersions } from './versions';

/** What is said to drafters is in the language of the clauses. */
const LIST = new Intl.ListFormat('en-GB');

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

/** The place of a clause in the usual order of a document; last for one that has none. */
export function orderOf(library: ClauseLibrary, id: string): number {
  return relationsOf(library, id)?.order ?? Number.MAX_SAFE_INTEGER;
}

/** A version in a form, or in full where it does not have that form. */
export function inForm(version: ClauseVersion, variant: string): Choice {
  const own = formOf(version, variant) ? variant : 'full';
  return { id: version.id, version: version.version, variant: own };
}

/** The title of the newest version. */
export function titleOf(library: ClauseLibrary, id: string): string {
  return latestOf(library, id)?.title ?? titleFromId(id);
}

/** What a choice cannot stand without. */
export function requirementsOf(library: ClauseLibrary, { id, version }: Choice): Requirement[] {
  return (relationsOf(library, id)?.requires ?? []).filter(
    ({ since }) => since === undefined || compareVersions(version, since) >= 0,
  );
}

/** Whether a clause cannot stand without another. */
export function needs(library: ClauseLibrary, choice: Choice, id: string): boolean {
  return requirementsOf(library, choice).some((requirement) => requirement.id === id);
}

/** Whether a choice is one of the versions that "records", "records@2" or "records@2.0.0" names. */
export function isMeant(name: string, { id, version }: Choice): boolean {
  const meant = splitName(name);
  return meant.id === id && (meant.version === undefined || isOf(meant.version, version));
}

/** Whether a version is meant by its beginning, such as "2" or "2.0". */
export function isOf(prefix: string, version: string): boolean {
  return `${version}.`.startsWith(`${prefix}.`);
}

/** Titles as in “A”, “B” and “C”. */
export function quoted(library: ClauseLibrary, ids: readonly string[]): string {
  return LIST.format(ids.map((id) => `“${titleOf(library, id)}”`));
}
