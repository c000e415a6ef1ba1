import type { Chosen } from './chooseClauses';
import { formName } from './formNames';
import { labelOf } from './numbering';
import { withUnion } from './places';
import type { ClauseGuidance, ClauseLibrary, Guidance, Note } from './types';
import { keyOf } from './versionName';

/** Numbers of paragraphs and their items, as notes name them. */
const NUMBER = /\b(?:paragraph|item)s? \d/i;

/**
 * What a drafter is told of a clause: its notes, the law of the places that were chosen, how it
 * stands to other clauses, and the sources of all that.
 */
export function drafterNotes(
  library: ClauseLibrary,
  chosen: Chosen,
  jurisdictions: readonly string[],
): Note[] {
  const { guidance } = library;
  const { notes } = chosen.version;
  const places = withUnion(jurisdictions);
  const sections = guidance?.versions[keyOf(chosen.version)]?.filter((section) =>
    isAbout(section, places),
  ) ?? [{ heading: '', notes: notes.map((text) => ({ text })), sources: [] }];
  const told = sections.flatMap((section) => sectionNotes(section, guidance));
  return [...aboutNumbers(chosen, told), ...told];
}

/** What is about law is left out unless a place was chosen, and the place is among those of it. */
function isAbout({ places }: Guidance, chosen: readonly string[]): boolean {
  if (!places) return true;
  return chosen.length > 0 && (places.length === 0 || places.some((code) => chosen.includes(code)));
}

function sectionNotes(section: Guidance, guidance: ClauseGuidance | undefined): Note[] {
  const sources = section.sources.flatMap((id) => guidance?.sources[id] ?? []);
  return [
    ...(section.heading === '' ? [] : [{ text: section.heading, isHeading: true }]),
    ...section.notes,
    ...(sources.length > 0 ? [{ lead: 'Sources:', text: `Sources: ${sources.join('; ')}.` }] : []),
  ];
}

/** Notes name paragraphs by their numbers on the page of the clause, in its full form. */
function aboutNumbers({ form, number }: Chosen, told: readonly Note[]): Note[] {
  if (told.length === 0) return [];
  if (form.variant !== 'full') {
    const other = `These notes are on the full form, and their numbers are its own. Here stands the ${formName(form.variant)}, with other numbers.`;
    return [{ text: other }];
  }
  if (number === undefined || !told.some(({ text }) => NUMBER.test(text))) return [];
  const places = `paragraph 2 is ${labelOf([2], number)} of this document, and its item 1 is ${labelOf([2, 1])}`;
  return [{ text: `Numbers in these notes are those of the clause by itself: ${places}.` }];
}
