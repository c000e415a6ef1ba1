import { formName } from './formNames';
import { placeholderOf } from './numbering';
import type { AssembledClause, AssembledDocument } from './types';

/** Where the wording of a clause of the document comes from. */
export interface ProvenanceRow {
  number: number;
  title: string;
  id: string;
  version: string;
  form: string;
  hash: string;
  address: string;
}

export function provenanceRows({ clauses, provenance }: AssembledDocument): ProvenanceRow[] {
  return provenance.map(({ id, version, variant, hash, permalink }, index) => ({
    number: clauses[index]?.number ?? index + 1,
    title: clauses[index]?.title ?? id,
    id,
    version,
    form: formName(variant),
    hash,
    address: permalink,
  }));
}

/** What stands above the table of provenance. */
export function provenanceText({ date, license }: AssembledDocument): string {
  return (
    `Assembled on ${date} from model clauses of the Coalition Handbook, licence ${license}. ` +
    'Each hash is the SHA-256 of the normalised wording of the version. ' +
    'Answers to variables, numbers and references have been put in.'
  );
}

/**
 * What is still to be settled, a line each: variables that are not filled or hardly rightly, then
 * problems, then what the wordings leave to the drafter.
 */
export function openPoints(document: AssembledDocument): string[] {
  const { unfilled, doubtful, problems, reminders, clauses } = document;
  const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
  const used = (ids: readonly string[]) => ids.map((id) => numbers.get(id) ?? id).join(', ');
  return [
    ...unfilled.map(
      ({ name, label, clauses: ids }) =>
        `${placeholderOf(name)}: ${label} (${ids.length > 1 ? 'clauses' : 'clause'} ${used(ids)})`,
    ),
    ...doubtful.map(({ problem }) => problem),
    ...problems,
    ...reminders,
  ];
}

/** The headings that exports add to the clauses. */
export const HEADINGS = {
  notes: 'Notes for the drafter',
  open: 'Still to be settled',
  provenance: 'Provenance',
} as const;

/** A clause with its number, as its heading reads. */
export function headingOf({ number, title }: Pick<AssembledClause, 'number' | 'title'>): string {
  return number > 0 ? `${number}. ${title}` : title;
}
