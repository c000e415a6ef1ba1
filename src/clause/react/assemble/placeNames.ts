import { COUNTRIES } from '../../places';
import type { ClauseLibrary } from '../../types';
import { jurisdictionText } from '../words';

export interface Place {
  code: string;
  name: string;
}

/** The places that some notes look at, and those of `chosen` beside them. */
export function offeredPlaces(
  library: ClauseLibrary,
  chosen: readonly string[],
  language: string,
): Place[] {
  const known = library.versions.flatMap(({ jurisdictions }) => jurisdictions);
  return named(
    [...known, ...chosen].filter((code) => code !== 'INT'),
    language,
  );
}

/** All other countries and territories. */
export function otherPlaces(offered: readonly Place[], language: string): Place[] {
  const codes = new Set(offered.map(({ code }) => code));
  return named(
    COUNTRIES.filter((code) => !codes.has(code)),
    language,
  );
}

/** Each place once, by its name. */
function named(codes: readonly string[], language: string): Place[] {
  return [...new Set(codes)]
    .map((code) => ({ code, name: jurisdictionText(code, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}
