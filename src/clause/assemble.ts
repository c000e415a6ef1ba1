import { choiceOf, chooseClauses, fullForm, type Chosen } from './chooseClauses';
import { conflictsAmong } from './conflicts';
import { drafterNotes } from './drafterNotes';
import { fillLines, type Lines } from './fillLines';
import { formOf, relationsOf, requirementsOf, titleOf } from './library';
import { remindersOf } from './reminders';
import { titleFromId } from './texts';
import type {
  AssembledClause,
  AssembledDocument,
  AssemblyState,
  ClauseLibrary,
  ClauseVersion,
} from './types';

const TITLE = 'Terms against child sexual exploitation';

/**
 * The document that a drafter has put together. Whatever could not be done as asked is told in
 * `problems`, whatever is not filled in `unfilled`, and whatever the wordings leave to the drafter
 * in `reminders`. `date` is YYYY-MM-DD.
 */
export function assemble(
  library: ClauseLibrary,
  state: AssemblyState,
  date: string,
): AssembledDocument {
  const { chosen, problems } = chooseClauses(library, state.clauses);
  const lines = fillLines(chosen, state.values, (id) => titleOf(library, id));
  return {
    title: titleFor(library, chosen),
    date,
    clauses: chosen.map((item) => ({
      ...clauseOf(item, lines),
      notes: state.notes ? drafterNotes(library, item, state.jurisdictions) : [],
    })),
    provenance: chosen.map(({ version, form }) => ({
      id: version.id,
      version: version.version,
      variant: form.variant,
      hash: version.hash,
      permalink: addressOf(library.site, version.permalink),
    })),
    license: library.license,
    unfilled: lines.unfilled,
    doubtful: lines.doubtful,
    problems: [...problems, ...problemsOfSet(library, chosen, lines), ...lines.problems],
    reminders: remindersOf(library, chosen, state.organisation),
  };
}

/**
 * One clause by itself, to be copied: its paragraphs are 1, 2, 3, and references to other clauses
 * are in words. `titles` are the titles of clauses by id.
 */
export function standaloneClause(
  version: ClauseVersion,
  variant = 'full',
  { values = {}, titles = {} }: StandaloneOptions = {},
): AssembledClause {
  const item = { version, form: formOf(version, variant) ?? fullForm(version) };
  const titleOfClause = (id: string) =>
    (Object.hasOwn(titles, id) ? titles[id] : undefined) ?? titleFromId(id);
  return clauseOf(item, fillLines([item], values, titleOfClause));
}

export interface StandaloneOptions {
  values?: Readonly<Record<string, string>>;
  titles?: Readonly<Record<string, string>>;
}

/** A clause that stands apart gives the document its title. */
function titleFor(library: ClauseLibrary, chosen: readonly Chosen[]): string {
  const [first] = chosen;
  const isApart = first && relationsOf(library, first.version.id)?.apart !== undefined;
  return isApart && chosen.length === 1 ? first.version.title : TITLE;
}

function clauseOf({ version, form, number = 0 }: Chosen, lines: Lines): AssembledClause {
  return {
    key: version.id,
    number,
    id: version.id,
    version: version.version,
    variant: form.variant,
    title: version.title,
    blocks: lines.blocks.get(version.id) ?? [],
    notes: [],
  };
}

/** The address of a page with the site's, so that it can be followed from a file. */
export function addressOf(site: string, permalink: string): string {
  return /^https?:/.test(permalink) ? permalink : site.replace(/\/+$/, '') + permalink;
}

/** What is missing, what cannot stand together, and references that lead out of the document. */
function problemsOfSet(library: ClauseLibrary, chosen: Chosen[], lines: Lines): string[] {
  const present = new Set(chosen.map(({ version }) => version.id));
  const choices = chosen.map(choiceOf);
  const title = (id: string) => `“${titleOf(library, id)}”`;
  const missing = choices.map((choice) => ({
    id: choice.id,
    needs: requirementsOf(library, choice).flatMap(({ id }) => (present.has(id) ? [] : [id])),
  }));
  return [
    ...missing.flatMap(({ id, needs }) =>
      needs.map((need) => `${title(id)} needs ${title(need)}, which is not in the document.`),
    ),
    ...conflictsAmong(library, choices).map(({ text }) => text),
    ...lines.outside
      .filter(({ from, to }) => !missing.some(({ id, needs }) => id === from && needs.includes(to)))
      .map(
        ({ from, to }) => `${title(from)} refers to ${title(to)}, which is not in the document.`,
      ),
  ];
}
