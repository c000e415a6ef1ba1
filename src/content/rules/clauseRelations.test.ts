import { describe, expect, test } from 'vitest';
import { ORGANISATIONS } from '../../clause/types';
import { relationsSchema, variantSchema } from '../../clause/relationsSchema';
import { clause } from '../testing/pages';
import { corpusOf, NO_FAULT, reportOf, type Files } from '../testing/site';
import { clauseRelations } from './clauseRelations';

const WORDING = '<Wording>\n\n1. A.\n\n</Wording>';
const SHORT = `${WORDING}\n\nWhen.\n\n<Wording variant="short">\n\n1. B.\n\n</Wording>`;
const page = (id: string, version = '1.0.0', body = WORDING): Files => ({
  [`docs/clauses/${id}/${version}.mdx`]: clause(id, version, body),
});
const CLAUSES = {
  ...page('conduct', '1.0.0', SHORT),
  ...page('conduct', '2.0.0'),
  ...page('records'),
  ...page('reports', '1.0.0', SHORT),
};

/** Reports on relations given as rows of YAML, of which each misses only its order. */
const report = (...rows: string[]) => {
  const lines = rows.map((row, index) => `  - { ${row}, order: ${index + 1} }\n`);
  return reportOf(clauseRelations, {
    ...CLAUSES,
    'data/clauses.yaml': `clauses:\n${lines.join('')}`,
  });
};
const conduct = 'id: conduct, for: {}';
const records = 'id: records, for: {}';
const reports = 'id: reports, for: {}';

describe('clauseRelations', () => {
  test('passes clauses that can stand together', () => {
    expect(
      report(
        'id: conduct, for: { essential: [bank], useful: [hosting] }',
        'id: records, requires: [{ id: conduct, from: 2.0.0 }], for: {}, conflicts: [{ with: conduct@1, reason: R. }], reminders: [{ with: conduct@2, text: "{records} and {conduct}" }]',
        'id: reports, requires: [{ id: conduct }, { id: records, since: 1.0.0 }], for: {}, variants: { bank: short }',
      ),
    ).toBe(NO_FAULT);
  });

  test('misses a clause, and finds relations of none', () => {
    expect(report(conduct, records, 'id: report, for: {}')).toMatchInlineSnapshot(`
      "data/clauses.yaml:4:11  error  clause-relations
        found:    the clause "report"
        expected: the id of a clause in docs/clauses/
        mend:     did you mean "reports"?

      docs/clauses/reports/1.0.0.mdx:2:5  error  clause-relations
        found:    the clause "reports", of which data/clauses.yaml says nothing
        expected: an entry that says what it requires, whom it is for and where it stands
        mend:     add one with "id: reports"

      2 errors, 0 warnings"
    `);
  });

  test('finds unknown clauses and versions', () => {
    expect(
      report(
        conduct,
        'id: records, for: {}, requires: [{ id: conducts }], conflicts: [{ with: nothing, reason: R. }]',
        'id: reports, for: {}, conflicts: [{ with: conduct@3, reason: R. }, { with: conduct@2.0, reason: R. }]',
      ),
    ).toMatchInlineSnapshot(`
      "data/clauses.yaml:3:46  error  clause-relations
        found:    the clause "conducts"
        expected: the id of a clause in docs/clauses/
        mend:     did you mean "conduct"?

      data/clauses.yaml:3:79  error  clause-relations
        found:    the clause "nothing"
        expected: the id of a clause in docs/clauses/
        mend:     correct the id, or take it out

      data/clauses.yaml:4:49  error  clause-relations
        found:    version 3 of the clause "conduct"
        expected: a version that is published, or the beginning of one
        mend:     correct the version, or leave it out for all versions

      3 errors, 0 warnings"
    `);
  });

  test('finds unknown clauses and versions wherever they are named', () => {
    expect(
      report(
        'id: conduct, requires: [{ id: records, from: 2.0.0, since: 3.0.0 }], for: {}',
        'id: records, for: {}, conflicts: [{ with: conduct, of: "4", reason: R. }]',
        'id: reports, for: {}, reminders: [{ with: conduct@5, text: "{record} and {conduct}" }]',
      ),
    ).toMatchInlineSnapshot(`
      "data/clauses.yaml:2:52  error  clause-relations
        found:    version 2.0.0 of the clause "records"
        expected: a version that is published, or the beginning of one
        mend:     correct the version, or leave it out for all versions

      data/clauses.yaml:2:66  error  clause-relations
        found:    version 3.0.0 of the clause "conduct"
        expected: a version that is published, or the beginning of one
        mend:     correct the version, or leave it out for all versions

      data/clauses.yaml:3:62  error  clause-relations
        found:    version 4 of the clause "records"
        expected: a version that is published, or the beginning of one
        mend:     correct the version, or leave it out for all versions

      data/clauses.yaml:4:49  error  clause-relations
        found:    version 5 of the clause "conduct"
        expected: a version that is published, or the beginning of one
        mend:     correct the version, or leave it out for all versions

      data/clauses.yaml:4:66  error  clause-relations
        found:    "{record}"
        expected: "{reports}" or "{conduct}"
        mend:     correct the id in braces

      5 errors, 0 warnings"
    `);
  });

  test('lets clauses require each other, but none itself', () => {
    expect(
      report(
        'id: conduct, requires: [{ id: reports }], for: {}',
        'id: records, requires: [{ id: conduct }], for: {}',
        'id: reports, requires: [{ id: records }], for: {}',
      ),
    ).toBe(NO_FAULT);
    expect(report(conduct, records, 'id: reports, requires: [{ id: reports }], for: {}'))
      .toMatchInlineSnapshot(`
      "data/clauses.yaml:4:37  error  clause-relations
        found:    the clause "reports", which requires itself
        expected: the id of another clause
        mend:     correct the id, or take it out

      1 error, 0 warnings"
    `);
  });

  test('finds requirements that conflict although they lead back', () => {
    expect(
      report(
        'id: conduct, requires: [{ id: records }], for: {}, conflicts: [{ with: records, reason: R. }]',
        'id: records, requires: [{ id: conduct }], for: {}',
        reports,
      ),
    ).toMatchInlineSnapshot(`
      "data/clauses.yaml:2:30  error  clause-relations
        found:    "records", which is required and in conflict
        expected: requirements that can stand together
        mend:     take out the requirement or the conflict

      data/clauses.yaml:3:30  error  clause-relations
        found:    "conduct", which is required and in conflict
        expected: requirements that can stand together
        mend:     take out the requirement or the conflict

      2 errors, 0 warnings"
    `);
  });

  test('finds requirements of what stands apart', () => {
    expect(
      report(conduct, 'id: records, requires: [{ id: conduct }], apart: Why., for: {}', reports),
    ).toMatchInlineSnapshot(`
      "data/clauses.yaml:3:37  error  clause-relations
        found:    "records", which requires "conduct" although one of them stands apart
        expected: requirements among clauses that stand in one document
        mend:     take out the requirement, or "apart"

      1 error, 0 warnings"
    `);
  });

  test('finds requirements that conflict, once', () => {
    expect(
      report(
        'id: conduct, for: {}, conflicts: [{ with: records, reason: R. }]',
        'id: records, requires: [{ id: conduct }], for: {}',
        'id: reports, requires: [{ id: records }], for: {}',
      ),
    ).toMatchInlineSnapshot(`
      "data/clauses.yaml:3:30  error  clause-relations
        found:    "conduct", which is required and in conflict
        expected: requirements that can stand together
        mend:     take out the requirement or the conflict

      1 error, 0 warnings"
    `);
    expect(
      report(
        conduct,
        'id: records, for: {}, conflicts: [{ with: conduct, reason: R. }]',
        'id: reports, requires: [{ id: conduct }, { id: records }], for: {}',
      ),
    ).toMatchInlineSnapshot(`
      "data/clauses.yaml:4:30  error  clause-relations
        found:    "conduct" and "records", which are both required and in conflict
        expected: requirements that can stand together
        mend:     take out the requirement or the conflict

      1 error, 0 warnings"
    `);
  });

  test('finds forms that the newest version does not have', () => {
    expect(report('id: conduct, for: {}, variants: { bank: short }', records, reports))
      .toMatchInlineSnapshot(`
      "data/clauses.yaml:2:47  error  clause-relations
        found:    the form "short", which the newest version does not have
        expected: one of its forms: full
        mend:     correct the name, or take it out for the full form

      1 error, 0 warnings"
    `);
  });

  test('finds an organisation in both lists, and a place that is taken', () => {
    const rows =
      'clauses:\n  - { id: a, for: { essential: [bank], useful: [vasp, bank] }, order: 1 }\n  - { id: b, for: {}, order: 1 }\n';
    expect(reportOf(clauseRelations, { ...page('a'), ...page('b'), 'data/clauses.yaml': rows }))
      .toMatchInlineSnapshot(`
      "data/clauses.yaml:2:55  error  clause-relations
        found:    "bank" under essential and under useful
        expected: each kind of organisation in one of the two lists
        mend:     take it out of one of them

      data/clauses.yaml:3:30  error  clause-relations
        found:    order 1, which "a" has already
        expected: a place of its own, so that a document has one order
        mend:     choose a number that no other clause has

      2 errors, 0 warnings"
    `);
  });

  test.each(['clauses: [', 'clauses:\n  - { id: conduct, for: {}, order: last }'])(
    'misses nothing where relations could not be read: %j',
    (yaml) => {
      const corpus = corpusOf({ ...CLAUSES, 'data/clauses.yaml': yaml });
      const context = { today: '', generatedAddresses: [], readFile: () => undefined };
      expect(clauseRelations(corpus, context)).toEqual([]);
    },
  );
});

describe('relationsSchema', () => {
  test('knows the same kinds of organisation as the library', () => {
    expect(Object.keys(relationsSchema.shape.variants.def.innerType.shape).sort()).toEqual(
      [...ORGANISATIONS].sort(),
    );
    expect([...variantSchema.options].sort()).toEqual(['short', ...ORGANISATIONS].sort());
  });

  test.each(['records', 'records@2', 'records@2.1', 'records@2.1.0'])('takes %j', (name) => {
    const row = { id: 'a', for: {}, order: 1, conflicts: [{ with: name, reason: 'R.' }] };
    expect(relationsSchema.safeParse(row).success).toBe(true);
  });

  test.each(['', 'Records', 'records@', 'records@2.', 'records@v2', 'records@1.2.3.4'])(
    'refuses %j',
    (name) => {
      const row = { id: 'a', for: {}, order: 1, conflicts: [{ with: name, reason: 'R.' }] };
      expect(relationsSchema.safeParse(row).success).toBe(false);
    },
  );
});
