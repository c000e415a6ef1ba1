import { placeholderOf } from './numbering';
import type { AssembledClause, AssembledDocument } from './types';

const FORMS: Readonly<Record<string, string>> = {
  full: 'full form',
  short: 'short form',
  acquirer: 'form for acquirers',
  bank: 'form for banks',
  hosting: 'form for hosting providers',
  marketplace: 'form for marketplaces',
  vasp: 'form for virtual-asset service providers',
};

/** A form in words, such as "short form". */
export function formName(variant: string): string {
  return Object.hasOwn(FORMS, variant) ? (FORMS[variant] ?? '') : `form “${variant}”`;
}

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

/** What is still to be settled, a line each: variables that are not filled, then problems. */
export function openPoints({ unfilled, problems, clauses }: AssembledDocument): string[] {
  const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
  const used = (ids: readonly string[]) => ids.map((id) => numbers.get(id) ?? id).join(', ');
  return [
    ...unfilled.map(
      ({ name, label, clauses: ids }) =>
        `${placeholderOf(name)}: ${label} (${ids.length > 1 ? 'clauses' : 'clause'} ${used(ids)})`,
    ),
    ...problems,
  ];
}

/** The headings that exports add to the clauses. */
export const HEADINGS = {
  notes: 'Notes for the drafter',
  open: 'Still to be settled',
  provenance: 'Provenance',
} as const;

/** A clause with its number, as its heading reads. */
export function headingOf({ number, title }: AssembledClause): string {
  return number > 0 ? `${number}. ${title}` : title;
}
