import { expect, test } from 'vitest';
import { clause, guidance } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { clauseWording } from './clauseWording';

const report = (wording: string, variables?: string) => {
  const body = `## Wording\n\n<Wording>\n\n${wording}\n\n</Wording>`;
  const file = 'docs/clauses/records/1.0.0.mdx';
  return reportOf(clauseWording, { [file]: clause('records', '1.0.0', body, { variables }) });
};

test('clauseWording passes what can be assembled, and pages that are no clauses', () => {
  const company = '[{ name: company, type: choice, label: Who?, example: A, choices: [A, B] }]';
  expect(report('1. <Var name="company" /> keeps <ClauseRef id="x" />.', company)).toBe(NO_FAULT);
  const files = { 'docs/handbook/papers/a.mdx': guidance('a', 'A [link](/x).') };
  expect(reportOf(clauseWording, files)).toBe(NO_FAULT);
});

test('clauseWording says where a wording holds something else', () => {
  expect(report('1. See [the law](https://example.org) and paragraph 4.\n   - *one*\n'))
    .toMatchInlineSnapshot(`
    "docs/clauses/records/1.0.0.mdx:20:4  error  clause-wording
      found:    a reference to paragraph 4, which this form does not have
      expected: the number of a paragraph of the same form
      mend:     correct the number, or say of which text the paragraph is part

    docs/clauses/records/1.0.0.mdx:20:8  error  clause-wording
      found:    a link in a wording
      expected: plain text, <Var> and <ClauseRef>, in paragraphs and numbered lists
      mend:     write it as plain text, or move it to the notes for the drafter

    docs/clauses/records/1.0.0.mdx:21:4  error  clause-wording
      found:    a list without numbers
      expected: numbered lists on one or two levels, each from 1
      mend:     write "1." before the first paragraph and indent its parts by three spaces

    docs/clauses/records/1.0.0.mdx:21:6  error  clause-wording
      found:    emphasis in a wording
      expected: plain text, <Var> and <ClauseRef>, in paragraphs and numbered lists
      mend:     write it as plain text, or move it to the notes for the drafter

    4 errors, 0 warnings"
  `);
});

test('clauseWording misses the wording of a clause', () => {
  const files = { 'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', 'Text.') };
  expect(reportOf(clauseWording, files)).toMatchInlineSnapshot(`
    "docs/clauses/records/1.0.0.mdx:1:1  error  clause-wording
      found:    no full form of the wording
      expected: <Wording> … </Wording> without a variant, once, before all others
      mend:     write it below the heading "Wording"

    1 error, 0 warnings"
  `);
});

test('clauseWording looks at variables', () => {
  const variables = `
  - { name: company, type: choice, label: Who?, example: A }
  - { name: company, type: text, label: Who?, example: A, choices: [A, B] }
  - { name: unused, type: text, label: Why?, example: A }`;
  expect(report('1. <Var name="company" /> acts.', variables)).toMatchInlineSnapshot(`
    "docs/clauses/records/1.0.0.mdx:15:28  error  clause-wording
      found:    the type choice without choices
      expected: choices for the type choice, and for no other
      mend:     add "choices: [ … ]"

    docs/clauses/records/1.0.0.mdx:16:13  error  clause-wording
      found:    the variable "company" a second time
      expected: each variable once
      mend:     take one of the two out

    docs/clauses/records/1.0.0.mdx:16:68  error  clause-wording
      found:    choices for the type text
      expected: choices for the type choice, and for no other
      mend:     take them out, or make it a choice

    docs/clauses/records/1.0.0.mdx:17:13  error  clause-wording
      found:    the variable "unused", which no form uses
      expected: <Var name="unused" /> in the wording
      mend:     use it, or take it out: drafters would be asked for nothing

    4 errors, 0 warnings"
  `);
});
