import { compileWording } from '../../clause/compileWording';
import type { ClauseRelations } from '../../clause/types';
import type { Corpus, Located, Page } from '../corpus';
import type { Fault } from '../fault';
import { latestClauses } from '../lists';
import { RELATIONS_FILE } from '../load';
import { nearest } from '../nearest';
import type { ValuePath } from '../yaml';
import { clausesRequiredBy, conflictsWithin } from './clauseGraph';
import { error, type Rule } from './rule';

const RULE = 'clause-relations';

/** Every clause says how it stands to the others, and the newest versions can stand together. */
export const clauseRelations: Rule = (corpus) => {
  const { relations } = corpus;
  // What could not be read may be what seems to be missing.
  const isWhole = !corpus.faults.some(({ file }) => file === RELATIONS_FILE);
  const clauses = new Map(latestClauses(corpus).map((page) => [page.data.id ?? '', page]));
  const rows = [...relations.values()];
  return [
    ...(isWhole ? missing(clauses, relations) : []),
    ...rows.flatMap((row) => [
      ...unknownIds(row, clauses, corpus),
      ...circles(row, relations),
      ...impossible(row, relations),
      ...variants(row, clauses),
      ...twice(row),
    ]),
    ...samePlaces(rows),
  ];
};

type Row = Located<ClauseRelations>;
type Rows = ReadonlyMap<string, Row>;
type Clauses = ReadonlyMap<string, Page>;

function fault({ file, place }: Row, path: ValuePath, words: Parameters<typeof error>[3]): Fault {
  return error(RULE, file, place(path), words);
}

function missing(clauses: Clauses, relations: Rows): Fault[] {
  return [...clauses].flatMap(([id, page]) =>
    relations.has(id)
      ? []
      : [
          error(RULE, page.file, page.place(['id']), {
            found: `the clause "${id}", of which ${RELATIONS_FILE} says nothing`,
            expected: 'an entry that says what it requires, whom it is for and where it stands',
            mend: `add one with "id: ${id}"`,
          }),
        ],
  );
}

function unknownIds(row: Row, clauses: Clauses, corpus: Corpus): Fault[] {
  const { id, requires, conflicts } = row.value;
  const look = (name: string, path: ValuePath) => {
    if (clauses.has(name)) return [];
    const near = nearest(name, clauses.keys());
    return [
      fault(row, path, {
        found: `the clause "${name}"`,
        expected: 'the id of a clause in docs/clauses/',
        mend: near ? `did you mean "${near}"?` : 'correct the id, or take it out',
      }),
    ];
  };
  return [
    ...look(id, ['id']),
    ...requires.flatMap((name, index) => look(name, ['requires', index])),
    ...conflicts.flatMap((conflict, index) => {
      const [name = '', version] = conflict.with.split('@');
      const path = ['conflicts', index, 'with'];
      if (!clauses.has(name) || !version) return look(name, path);
      return hasVersion(corpus, name, version)
        ? []
        : [
            fault(row, path, {
              found: `version ${version} of the clause "${name}"`,
              expected: 'a version that is published, or the beginning of one',
              mend: 'correct the version, or leave it out for all versions',
            }),
          ];
    }),
  ];
}

function hasVersion({ pages }: Corpus, id: string, version: string): boolean {
  return pages.some(
    ({ data }) =>
      data.kind === 'clause' && data.id === id && `${data.version}.`.startsWith(`${version}.`),
  );
}

function circles(row: Row, relations: Rows): Fault[] {
  const { id, requires } = row.value;
  return requires.flatMap((name, index) => {
    const way = name === id ? [id] : clausesRequiredBy(name, relations).get(id);
    if (!way) return [];
    return [
      fault(row, ['requires', index], {
        found: `clauses that require each other: ${[id, ...way].join(' → ')}`,
        expected: 'requirements that do not lead back',
        mend: 'take out the one that the wording can do without',
      }),
    ];
  });
}

/** What a clause requires must not conflict with it, nor with something else that it requires. */
function impossible(row: Row, relations: Rows): Fault[] {
  const { id, requires } = row.value;
  const known = new Set(
    requires.flatMap((name) => conflictsWithin(name, relations).map((pair) => pair.join(' '))),
  );
  return conflictsWithin(id, relations)
    .filter((pair) => !known.has(pair.join(' ')))
    .map((pair) =>
      fault(row, ['requires'], {
        found: pair.includes(id)
          ? `"${pair.find((name) => name !== id) ?? ''}", which is required and in conflict`
          : `"${pair[0]}" and "${pair[1]}", which are both required and in conflict`,
        expected: 'requirements that can stand together',
        mend: 'take out the requirement or the conflict',
      }),
    );
}

function variants(row: Row, clauses: Clauses): Fault[] {
  const page = clauses.get(row.value.id);
  const tree = page?.parsed().tree;
  if (!tree) return [];
  const forms = compileWording(tree).forms.map(({ variant }) => variant);
  return Object.entries(row.value.variants).flatMap(([organisation, variant]) => {
    if (forms.includes(variant)) return [];
    return [
      fault(row, ['variants', organisation], {
        found: `the form "${variant}", which the newest version does not have`,
        expected: `one of its forms: ${forms.join(', ')}`,
        mend: 'correct the name, or take it out for the full form',
      }),
    ];
  });
}

function twice(row: Row): Fault[] {
  const { essential, useful } = row.value.for;
  return useful.flatMap((organisation, index) => {
    if (!essential.includes(organisation)) return [];
    return [
      fault(row, ['for', 'useful', index], {
        found: `"${organisation}" under essential and under useful`,
        expected: 'each kind of organisation in one of the two lists',
        mend: 'take it out of one of them',
      }),
    ];
  });
}

function samePlaces(rows: readonly Row[]): Fault[] {
  return rows.flatMap((row, index) => {
    const first = rows.slice(0, index).find(({ value }) => value.order === row.value.order);
    if (!first) return [];
    return [
      fault(row, ['order'], {
        found: `order ${row.value.order}, which "${first.value.id}" has already`,
        expected: 'a place of its own, so that a document has one order',
        mend: 'choose a number that no other clause has',
      }),
    ];
  });
}
