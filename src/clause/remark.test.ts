import { describe, expect, test } from 'vitest';
import { clause, guidance } from '../content/testing/pages';
import { failureOf, outline, transformed } from '../content/testing/remark';
import { remarkClause } from './remark';

const FILE = 'docs/clauses/records/1.0.0.mdx';
const VARIABLES = {
  variables: '[{ name: company, type: text, label: "Who are \\"you\\"?", example: Example Ltd }]',
};
const page = (body: string) =>
  outline(transformed(remarkClause, { [FILE]: clause('records', '1.0.0', body, VARIABLES) }, FILE));

describe('remarkClause', () => {
  test('gives each variable its label and its example', () => {
    const body = '<Wording>\n\n1. <Var name="company" /> keeps records.\n\n</Wording>';
    expect(page(body)).toMatchInlineSnapshot(`
      "<Wording>
        list
          listItem
            paragraph
              <Var name="company" label="Who are "you"?" example="Example Ltd">
                keeps records."
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

  test('fails for variables outside clauses', () => {
    const file = 'docs/handbook/papers/a.mdx';
    const files = { [file]: guidance('a', '<Var name="company" />') };
    expect(() => transformed(remarkClause, files, file)).toThrow('The variable "company"');
  });
});
