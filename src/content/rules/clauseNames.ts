import { isOf } from '../../clause/library';
import { splitName } from '../../clause/versionName';
import type { Corpus } from '../corpus';
import type { Fault, FaultWords } from '../fault';
import { nearest } from '../nearest';
import type { ValuePath } from '../yaml';
import { relationsFault, type Clauses, type Row } from './clauseRow';

/** Names of clauses and of versions have to be right wherever they stand in the relations. */
export function names(row: Row, clauses: Clauses, corpus: Corpus): Fault[] {
  return [...unknownIds(row, clauses, corpus), ...strangeNames(row)];
}

function unknownIds(row: Row, clauses: Clauses, corpus: Corpus): Fault[] {
  const { id, requires, conflicts, reminders } = row.value;
  const look = (name: string, path: ValuePath) => {
    if (clauses.has(name)) return [];
    return [relationsFault(row, path, unknownClause(name, clauses))];
  };
  // Of a clause that is unknown itself no version is looked for.
  const lookVersion = (name: string, path: ValuePath, version: string | undefined) => {
    const isKnown = version === undefined || hasVersion(corpus, name, version);
    if (isKnown || !clauses.has(name)) return [];
    return [relationsFault(row, path, unknownVersion(name, version))];
  };
  const lookWith = (named: string, path: ValuePath) => {
    const { id: name, version } = splitName(named);
    return [...look(name, path), ...lookVersion(name, path, version)];
  };
  return [
    ...look(id, ['id']),
    ...requires.flatMap((requirement, index) => [
      ...look(requirement.id, ['requires', index, 'id']),
      ...lookVersion(requirement.id, ['requires', index, 'from'], requirement.from),
      ...lookVersion(id, ['requires', index, 'since'], requirement.since),
    ]),
    ...conflicts.flatMap((conflict, index) => [
      ...lookWith(conflict.with, ['conflicts', index, 'with']),
      ...lookVersion(id, ['conflicts', index, 'of'], conflict.of),
    ]),
    ...reminders.flatMap((reminder, index) =>
      lookWith(reminder.with, ['reminders', index, 'with']),
    ),
  ];
}

function unknownClause(name: string, clauses: Clauses): FaultWords {
  const near = nearest(name, clauses.keys());
  return {
    found: `the clause "${name}"`,
    expected: 'the id of a clause in docs/clauses/',
    mend: near ? `did you mean "${near}"?` : 'correct the id, or take it out',
  };
}

function unknownVersion(name: string, version: string): FaultWords {
  return {
    found: `version ${version} of the clause "${name}"`,
    expected: 'a version that is published, or the beginning of one',
    mend: 'correct the version, or leave it out for all versions',
  };
}

function hasVersion({ pages }: Corpus, id: string, version: string): boolean {
  return pages.some(
    ({ data }) => data.kind === 'clause' && data.id === id && isOf(version, data.version),
  );
}

/** A reminder speaks of its two clauses. */
function strangeNames(row: Row): Fault[] {
  const { id, reminders } = row.value;
  return reminders.flatMap(({ with: named, text }, index) => {
    const pair = [id, splitName(named).id];
    const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    return names
      .filter((name) => !pair.includes(name))
      .map((name) =>
        relationsFault(row, ['reminders', index, 'text'], {
          found: `"{${name}}"`,
          expected: `"{${pair.join('}" or "{')}}"`,
          mend: 'correct the id in braces',
        }),
      );
  });
}
