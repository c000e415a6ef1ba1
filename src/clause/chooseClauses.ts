import { formOf, latestOf, versionOf, type Choice } from './library';
import type { ClauseLibrary, ClauseVersion, Form } from './types';

/** A clause of the document: its version, its form and its number. */
export interface Chosen {
  version: ClauseVersion;
  form: Form;
  /** Undefined for a clause that stands alone. */
  number?: number;
}

/** Finds what a drafter asked for, or what comes nearest, and says where that differs. */
export function chooseClauses(
  library: ClauseLibrary,
  choices: readonly Choice[],
): { chosen: Chosen[]; problems: string[] } {
  const chosen = new Map<string, Chosen>();
  const problems: string[] = [];
  for (const choice of choices) {
    const latest = latestOf(library, choice.id);
    if (!latest) {
      problems.push(`The library has no clause “${choice.id}”. It was left out.`);
    } else if (chosen.has(choice.id)) {
      problems.push(`“${latest.title}” was asked for more than once. It stands here once.`);
    } else {
      const version = versionOf(library, choice) ?? latest;
      if (version.version !== choice.version) problems.push(otherVersion(choice, latest));
      const form = formOf(version, choice.variant);
      if (!form) problems.push(otherForm(choice, version));
      const number = chosen.size + 1;
      chosen.set(choice.id, { version, form: form ?? fullForm(version), number });
    }
  }
  return { chosen: [...chosen.values()], problems };
}

/** The full form comes first; a version without any has no wording. */
export function fullForm(version: ClauseVersion): Form {
  return version.forms[0] ?? { variant: 'full', when: '', blocks: [] };
}

function otherVersion({ version }: Choice, { title, version: latest }: ClauseVersion): string {
  return `“${title}” has no version “${version}”. The latest, ${latest}, was taken.`;
}

function otherForm({ variant }: Choice, { title, version }: ClauseVersion): string {
  return `“${title}” ${version} has no form “${variant}”. The full form was taken.`;
}

/** The choice that a chosen clause came from. */
export function choiceOf({ version, form }: Chosen): Choice {
  return { id: version.id, version: version.version, variant: form.variant };
}
