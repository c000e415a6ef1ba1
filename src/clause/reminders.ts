import { choiceOf, type Chosen } from './chooseClauses';
import { isMeant, relationsOf, titleOf } from './library';
import type { ClauseLibrary, Organisation } from './types';

/**
 * What the wordings leave to the drafter, in words: which of two clauses prevails, and documents
 * that belong beside this one.
 */
export function remindersOf(
  library: ClauseLibrary,
  chosen: readonly Chosen[],
  organisation?: Organisation,
): string[] {
  return [...ofPairs(library, chosen), ...ofDocuments(library, chosen, organisation)];
}

function ofPairs(library: ClauseLibrary, chosen: readonly Chosen[]): string[] {
  const choices = chosen.map(choiceOf);
  return chosen.flatMap(({ version }) =>
    (relationsOf(library, version.id)?.reminders ?? [])
      .filter((reminder) => choices.some((choice) => isMeant(reminder.with, choice)))
      .map(({ text }) => named(library, chosen, text)),
  );
}

/** Clauses that such an organisation should have, and that are no terms. */
function ofDocuments(
  library: ClauseLibrary,
  chosen: readonly Chosen[],
  organisation?: Organisation,
): string[] {
  const isApart = ({ version }: Chosen) => relationsOf(library, version.id)?.apart !== undefined;
  if (!organisation || chosen.length === 0 || chosen.some(isApart)) return [];
  return library.relations.flatMap(({ id, apart, for: { essential } }) => {
    if (apart === undefined || !essential.includes(organisation)) return [];
    return [
      `You also need “${titleOf(library, id)}”, in a document of its own. ${apart} Assemble it by itself.`,
    ];
  });
}

/** Puts titles and numbers in the place of ids in braces. */
function named(library: ClauseLibrary, chosen: readonly Chosen[], text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => {
    const number = chosen.find(({ version }) => version.id === id)?.number;
    const title = `“${titleOf(library, id)}”`;
    return number === undefined ? title : `${title} (clause ${number})`;
  });
}
