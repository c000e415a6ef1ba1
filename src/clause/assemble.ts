import { chooseClauses, fullForm, type Chosen } from './chooseClauses';
import { fillLines, type Lines } from './fillLines';
import { conflictsAmong, formOf, requirementsOf, titleOf } from './library';
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
 * `problems`, and whatever is not filled in `unfilled`. `date` is YYYY-MM-DD.
 */
export function assemble(
  library: ClauseLibrary,
  state: AssemblyState,
  date: string,
): AssembledDocument {
  const { chosen, problems } = chooseClauses(library, state.clauses);
  const lines = fillLines(chosen, state.values, (id) => titleOf(library, id));
  return {
    title: TITLE,
    date,
    clauses: chosen.map((item) => ({
      ...clauseOf(item, lines),
      notes: state.notes ? [...item.version.notes] : [],
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
    problems: [...problems, ...problemsOfSet(library, chosen, lines), ...lines.problems],
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
  const choices = chosen.map(({ version, form }) => ({
    id: version.id,
    version: version.version,
    variant: form.variant,
  }));
  const title = (id: string) => `“${titleOf(library, id)}”`;
  const missing = choices.map((choice) => ({
    id: choice.id,
    needs: requirementsOf(library, choice).filter((id) => !present.has(id)),
  }));
  return [
    ...missing.flatMap(({ id, needs }) =>
      needs.map((need) => `${title(id)} needs ${title(need)}, which is not in the document.`),
    ),
    ...conflictsAmong(library, choices).map(
      (conflict) =>
        `${title(conflict.id)} and ${title(conflict.with)} cannot stand together. ${conflict.reason}`,
    ),
    ...lines.outside
      .filter(({ from, to }) => !missing.some(({ id, needs }) => id === from && needs.includes(to)))
      .map(
        ({ from, to }) => `${title(from)} refers to ${title(to)}, which is not in the document.`,
      ),
  ];
}
