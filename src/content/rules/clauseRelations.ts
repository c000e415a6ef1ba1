import { compileWording } from '../../clause/compileWording';
import type { Fault } from '../fault';
import { latestClauses } from '../lists';
import { RELATIONS_FILE } from '../load';
import { clausesRequiredBy, conflictsWithin } from './clauseGraph';
import { reservedIds } from './clauseIds';
import { names } from './clauseNames';
import { CLAUSE_RELATIONS, relationsFault, type Clauses, type Row, type Rows } from './clauseRow';
import { error, type Rule } from './rule';

/**
 * Every clause has an address of its own and says how it stands to the others, and the newest
 * versions can stand together.
 */
export const clauseRelations: Rule = (corpus) => {
  const { relations } = corpus;
  // What could not be read may be what seems to be missing.
  const isWhole = !corpus.faults.some(({ file }) => file === RELATIONS_FILE);
  const clauses = new Map(latestClauses(corpus).map((page) => [page.data.id ?? '', page]));
  const rows = [...relations.values()];
  return [
    ...reservedIds(clauses.values()),
    ...(isWhole ? missing(clauses, relations) : []),
    ...rows.flatMap((row) => [
      ...names(row, clauses, corpus),
      ...ofItself(row),
      ...apart(row, relations),
      ...impossible(row, relations),
      ...variants(row, clauses),
      ...twice(row),
    ]),
    ...samePlaces(rows),
  ];
};

function missing(clauses: Clauses, relations: Rows): Fault[] {
  return [...clauses].flatMap(([id, page]) =>
    relations.has(id)
      ? []
      : [
          error(CLAUSE_RELATIONS, page.file, page.place(['id']), {
            found: `the clause "${id}", of which ${RELATIONS_FILE} says nothing`,
            expected: 'an entry that says what it requires, whom it is for and where it stands',
            mend: `add one with "id: ${id}"`,
          }),
        ],
  );
}

function ofItself(row: Row): Fault[] {
  const { id, requires } = row.value;
  return requires.flatMap((requirement, index) => {
    if (requirement.id !== id) return [];
    return [
      relationsFault(row, ['requires', index, 'id'], {
        found: `the clause "${id}", which requires itself`,
        expected: 'the id of another clause',
        mend: 'correct the id, or take it out',
      }),
    ];
  });
}

/** What stands in a document of its own can neither need another clause nor be needed. */
function apart(row: Row, relations: Rows): Fault[] {
  return row.value.requires.flatMap(({ id }, index) => {
    const isApart = [row, relations.get(id)].some((side) => side?.value.apart !== undefined);
    if (!isApart) return [];
    return [
      relationsFault(row, ['requires', index, 'id'], {
        found: `"${row.value.id}", which requires "${id}" although one of them stands apart`,
        expected: 'requirements among clauses that stand in one document',
        mend: 'take out the requirement, or "apart"',
      }),
    ];
  });
}

/** What a clause requires must not conflict with it, nor with something else that it requires. */
function impossible(row: Row, relations: Rows): Fault[] {
  const { id, requires } = row.value;
  const known = new Set(
    requires
      // Those that lead back know the same conflicts.
      .filter((requirement) => !clausesRequiredBy(requirement.id, relations).has(id))
      .flatMap((requirement) =>
        conflictsWithin(requirement.id, relations).map((pair) => pair.join(' ')),
      ),
  );
  return conflictsWithin(id, relations)
    .filter((pair) => !known.has(pair.join(' ')))
    .map((pair) =>
      relationsFault(row, ['requires'], {
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
      relationsFault(row, ['variants', organisation], {
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
      relationsFault(row, ['for', 'useful', index], {
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
      relationsFault(row, ['order'], {
        found: `order ${row.value.order}, which "${first.value.id}" has already`,
        expected: 'a place of its own, so that a document has one order',
        mend: 'choose a number that no other clause has',
      }),
    ];
  });
}
