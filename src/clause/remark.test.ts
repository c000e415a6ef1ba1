import { describe, expect, test } from 'vitest';
import type { Audience } from '../audience/schema';
import { clause, guidance } from '../content/testing/pages';
import { failureOf, outline, transformed } from '../content/testing/remark';
import { remarkClause } from './remark';

const FILE = 'docs/clauses/records/1.0.0.mdx';
const VARIABLES = {
  variables: '[{ name: company, type: text, label: "Who are \\"you\\"?", example: Example Ltd }]',
};
const page = (body: string) =>
  outline(transformed(remarkClause, { [FILE]: clause('records', '1.0.0', body, VARIABLES) }, FILE));

const OTHERS = {
  'docs/clauses/reports/1.0.0.mdx': clause('reports', '1.0.0', '', { title: 'Reports' }),
  'docs/clauses/reports/2.0.0.mdx': clause('reports', '2.0.0', '', {
    title: 'Reports to authorities',
  }),
  'docs/clauses/own-rules/1.0.0.mdx': clause('own-rules', '1.0.0', '', {
    title: 'Secret rules',
    audience: 'member',
  }),
};

function withOthers(body: string, audience?: Audience): string {
  const files = { ...OTHERS, [FILE]: clause('records', '1.0.0', body, VARIABLES) };
  return outline(transformed(remarkClause, files, FILE, audience));
}

describe('remarkClause', () => {
  test('gives each variable its label and its example', () => {
    const body = '<Wording>\n\n1. <Var name="company" /> keeps records.\n\n</Wording>';
    expect(page(body)).toMatchInlineSnapshot(`
      "import ClauseFoot from "@site/src/clause/react/ClauseFoot.tsx"
      import ClauseTools from "@site/src/clause/react/ClauseTools.tsx"
      import Var from "@site/src/clause/react/Var.tsx"
      import Wording from "@site/src/clause/react/Wording.tsx"
      <ClauseTools>
      <Wording>
        list
          listItem
            paragraph
              <Var name="company" label="Who are "you"?" example="Example Ltd">
                keeps records.
      heading
         Versions
      <ClauseFoot>"
    `);
  });

  test('does not let a page write label or example itself', () => {
    expect(page('A <Var name="company" label="x" />')).toContain(
      `<Var name="company" label="Who are "you"?" example="Example Ltd">`,
    );
  });

  test.each([
    ['A <Var name="firm" />.', 'firm', '17:3'],
    ['- a\n- <Var />', '', '18:3'],
  ])('fails for %j at its place', (body, name, place) => {
    expect(failureOf(() => page(body))).toBe(
      `${FILE}:${place} The variable "${name}" is not in the front matter. Add it to variables, or correct the name.`,
    );
  });

  test('gives each reference to a clause its words and its address', () => {
    const body =
      '1. <ClauseRef id="reports" /> applies. <ClauseRef id="reports" /> and what <Var name="company" /> and <ClauseRef id="reports" /> say.';
    expect(withOthers(body).match(/<ClauseRef.*>/g)).toEqual([
      '<ClauseRef id="reports" label="The clause on reports to authorities" to="/clauses/reports">',
      '<ClauseRef id="reports" label="The clause on reports to authorities" to="/clauses/reports">',
      '<ClauseRef id="reports" label="the clause on reports to authorities" to="/clauses/reports">',
    ]);
  });

  test('leads to no clause that the build does not have', () => {
    expect(withOthers('See <ClauseRef id="own-rules" />.')).toContain(
      '<ClauseRef id="own-rules" label="the clause on own rules">',
    );
    expect(withOthers('See <ClauseRef id="own-rules" />.', 'member')).toContain(
      '<ClauseRef id="own-rules" label="the clause on secret rules" to="/clauses/own-rules">',
    );
  });

  test('fails for a clause that there is not', () => {
    expect(failureOf(() => withOthers('See <ClauseRef id="report" />.'))).toBe(
      `${FILE}:17:5 There is no clause "report". Correct the id.`,
    );
  });

  test('fails for variables outside clauses', () => {
    const file = 'docs/handbook/papers/a.mdx';
    const files = { [file]: guidance('a', '<Var name="company" />') };
    expect(() => transformed(remarkClause, files, file)).toThrow('The variable "company"');
  });
});
