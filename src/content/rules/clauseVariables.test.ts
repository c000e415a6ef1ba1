import { expect, test } from 'vitest';
import { clause } from '../testing/pages';
import { NO_FAULT, reportOf, type Files } from '../testing/site';
import { clauseVariables } from './clauseVariables';

const page = (id: string, version: string, variable: string): Files => ({
  [`docs/clauses/${id}/${version}.mdx`]: clause(id, version, '', {
    variables: `[{ name: period, example: One, ${variable} }]`,
  }),
});
const LENGTH = 'type: duration, label: How long?';

test('clauseVariables passes newest versions that ask in the same way', () => {
  const files = {
    ...page('records', '1.0.0', 'type: text, label: For how long?'),
    ...page('records', '2.0.0', LENGTH),
    ...page('reports', '1.0.0', LENGTH),
  };
  expect(reportOf(clauseVariables, files)).toBe(NO_FAULT);
});

test('clauseVariables warns of those that ask in another way than most', () => {
  const files = {
    ...page('conduct', '1.0.0', 'type: text, label: How long?'),
    ...page('records', '1.0.0', LENGTH),
    ...page('removal', '1.0.0', LENGTH),
    ...page('reports', '1.0.0', 'type: duration, label: Until when?'),
  };
  expect(reportOf(clauseVariables, files)).toMatchInlineSnapshot(`
    "docs/clauses/conduct/1.0.0.mdx:14:49  warning  clause-variables
      found:    the variable "period" with the type "text"
      expected: "duration", as in docs/clauses/records/1.0.0.mdx
      mend:     use the same in the next version, or give the variable a name of its own

    docs/clauses/reports/1.0.0.mdx:14:66  warning  clause-variables
      found:    the variable "period" with the label "Until when?"
      expected: "How long?", as in docs/clauses/conduct/1.0.0.mdx
      mend:     use the same in the next version, or give the variable a name of its own

    0 errors, 2 warnings"
  `);
});

test('clauseVariables compares what can be chosen', () => {
  const files = {
    ...page('records', '1.0.0', 'type: choice, label: How long?, choices: [A, B]'),
    ...page('reports', '1.0.0', 'type: choice, label: How long?, choices: [A, C]'),
  };
  expect(reportOf(clauseVariables, files)).toMatchInlineSnapshot(`
    "docs/clauses/reports/1.0.0.mdx:14:84  warning  clause-variables
      found:    the variable "period" with the choices "A, C"
      expected: "A, B", as in docs/clauses/records/1.0.0.mdx
      mend:     use the same in the next version, or give the variable a name of its own

    0 errors, 1 warning"
  `);
});
