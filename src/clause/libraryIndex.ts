import type { ClauseLibrary, ClauseVersion, Form } from './types';

/** A version without its text. */
export interface VersionIndex extends Omit<ClauseVersion, 'forms' | 'notes'> {
  forms: Pick<Form, 'variant' | 'when'>[];
}

/**
 * The library without the texts: what its pages load at once. The texts are five times as much
 * and come after the first paint.
 */
export interface LibraryIndex extends Omit<ClauseLibrary, 'versions' | 'bodies' | 'guidance'> {
  versions: VersionIndex[];
}

export function indexLibrary(library: ClauseLibrary): LibraryIndex {
  const versions = library.versions.map(({ notes: _, forms, ...version }) => ({
    ...version,
    forms: forms.map(({ variant, when }) => ({ variant, when })),
  }));
  const { site, license, relations } = library;
  return { site, license, relations, versions };
}

/** The library without the notes, which only the drafter who wants them loads. */
export function withoutNotes(library: ClauseLibrary): ClauseLibrary {
  return { ...library, versions: library.versions.map((version) => ({ ...version, notes: [] })) };
}
