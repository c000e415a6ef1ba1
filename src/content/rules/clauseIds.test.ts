import { expect, test } from 'vitest';
import { RESERVED_IDS } from '../../clause/reservedIds';
import { clause } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { clauseRelations } from './clauseRelations';

const report = (...ids: string[]) =>
  reportOf(clauseRelations, {
    ...Object.fromEntries(ids.map((id) => [`docs/clauses/${id}/1.0.0.mdx`, clause(id, '1.0.0')])),
    'data/clauses.yaml': `clauses:\n${ids.map((id, index) => `  - { id: ${id}, for: {}, order: ${index + 1} }\n`).join('')}`,
  });

test('a clause takes no address that the library needs itself', () => {
  expect(report('check')).toMatchInlineSnapshot(`
    "docs/clauses/check/1.0.0.mdx:2:5  error  clause-ids
      found:    a clause with the id "check", which the library needs for a page or file of its own
      expected: an id other than compare, assemble, check, index
      mend:     give the clause another id, and rename its folder

    1 error, 0 warnings"
  `);
  for (const id of RESERVED_IDS) expect(report(id)).toContain(`the id "${id}"`);
});

test('any other id will do', () => {
  expect(report('checks', 'records')).toBe(NO_FAULT);
});
