import type { ClauseRelations } from '../../clause/types';
import type { Located, Page } from '../corpus';
import type { Fault, FaultWords } from '../fault';
import type { ValuePath } from '../yaml';
import { error } from './rule';

export const CLAUSE_RELATIONS = 'clause-relations';

/** What data/clauses.yaml says of one clause. */
export type Row = Located<ClauseRelations>;
export type Rows = ReadonlyMap<string, Row>;

/** The newest version of each clause, by its id. */
export type Clauses = ReadonlyMap<string, Page>;

export function relationsFault({ file, place }: Row, path: ValuePath, words: FaultWords): Fault {
  return error(CLAUSE_RELATIONS, file, place(path), words);
}
