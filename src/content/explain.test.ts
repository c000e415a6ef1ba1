import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { explainIssues, explainYaml } from './explain';
import { formatReport } from './fault';
import { parseLocatedYaml } from './yaml';

const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'expected lower-case letters'),
  kind: z.enum(['paper', 'guidance']).optional(),
  version: z.string('expected a version in quotes').optional(),
  year: z.union([z.string().regex(/^\d{4}$/), z.literal(1)], 'expected a year').optional(),
  either: z.union([z.boolean(), z.null()]).optional(),
  minutes: z.number().int().positive().optional(),
  share: z.number().min(1).max(9).optional(),
  tags: z.array(z.string()).min(1).max(3).optional(),
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('single'), done: z.boolean() }),
        z.strictObject({ kind: z.literal('multiple') }),
      ]),
    )
    .optional(),
});

/** Place, found, expected and mend of each fault of a YAML text, a line each. */
function explained(text: string): string {
  const yaml = parseLocatedYaml(text);
  const { error } = schema.safeParse(yaml.value);
  return explainIssues('a.yaml', 'data-schema', yaml, error?.issues ?? [])
    .map(({ line, column, found, expected, mend }) =>
      [`${line}:${column}`, found, expected, mend].join(' | '),
    )
    .join('\n');
}

describe('explainIssues', () => {
  test('names a field that is missing, at the map that lacks it', () => {
    expect(explained('kind: paper')).toMatchInlineSnapshot(
      `"1:1 | no field "id" | id (text) | add a line "id: …""`,
    );
    expect(explained('id: a\nrows:\n  - done: true\n  - kind: single')).toMatchInlineSnapshot(`
      "3:5 | no field "kind" | rows[1].kind (single, multiple) | add a line "kind: …"
      4:5 | no field "done" | rows[2].done (true or false) | add a line "done: …""
    `);
  });

  test('names a field that it does not know', () => {
    expect(explained('id: a\ntitel: x')).toMatchInlineSnapshot(
      `"2:8 | the unknown field "titel" | only fields of the schema | correct the spelling of "titel" or take it out"`,
    );
    expect(explained('id: a\nrows: [{ kind: multiple, dun: 1 }]')).toMatchInlineSnapshot(
      `"2:31 | the unknown field "dun" in rows[1] | only fields of the schema | correct the spelling of "dun" or take it out"`,
    );
  });

  test('offers the value that was probably meant', () => {
    expect(explained('id: a\nkind: guidence')).toMatchInlineSnapshot(
      `"2:7 | kind "guidence" | one of: paper, guidance | did you mean "guidance"?"`,
    );
    expect(explained('id: a\nrows: [{ kind: singel }]')).toMatchInlineSnapshot(
      `"2:16 | rows[1].kind "singel" | one of: single, multiple | did you mean "single"?"`,
    );
    expect(explained('id: a\nkind: 3')).toMatchInlineSnapshot(
      `"2:7 | kind 3 | one of: paper, guidance | use one of the values named"`,
    );
  });

  test('names types in plain words', () => {
    expect(explained('[]')).toMatchInlineSnapshot(
      `"1:1 | the file [] | a map of fields | write the file as a map of fields"`,
    );
    expect(explained('id: 3\ntags: one\nrows: [{ kind: single, done: yes }]'))
      .toMatchInlineSnapshot(`
      "1:5 | id 3 | text | put the value of id in quotes
      2:7 | tags "one" | a list | write tags as a list
      3:30 | rows[1].done "yes" | true or false | write rows[1].done as true or false"
    `);
    expect(explained('id: a\nminutes: 1.5\nshare: "2"')).toMatchInlineSnapshot(`
      "2:10 | minutes 1.5 | a whole number | write minutes as a whole number
      3:8 | share "2" | a number | write share as a number"
    `);
  });

  test('uses the words of the schema where it has some', () => {
    expect(explained('id: A b\nversion: 1.0\nyear: 16')).toMatchInlineSnapshot(`
      "1:5 | id "A b" | lower-case letters | correct id
      2:10 | version 1 | a version in quotes | put the value of version in quotes
      3:7 | year 16 | a year | correct year"
    `);
  });

  test('says of a union without words what it can', () => {
    expect(explained('id: a\neither: 7')).toMatchInlineSnapshot(
      `"2:9 | either 7 | a value of one of the allowed forms | correct either"`,
    );
  });

  test('says how many and how much is allowed', () => {
    expect(explained('id: a\ntags: []\nminutes: 0\nshare: 0')).toMatchInlineSnapshot(`
      "3:10 | minutes 0 | a number above 0 | correct minutes
      4:8 | share 0 | a number of at least 1 | correct share
      2:7 | tags [] | a list of 1 or more | correct tags"
    `);
    expect(explained('id: a\ntags: [a, b, c, d]\nshare: 10')).toMatchInlineSnapshot(`
      "3:8 | share 10 | a number of at most 9 | correct share
      2:7 | tags ["a","b","c","d"] | a list of 3 or fewer | correct tags"
    `);
  });

  test('shortens what was found to a line', () => {
    const long = explained(`id: "${'a'.repeat(70)} ${'b'.repeat(70)}"`);
    expect(long).toContain(`| id "${'a'.repeat(70)} bbbbb… |`);
  });
});

describe('explainYaml', () => {
  test('tells of YAML that cannot be read, at its place', () => {
    const yaml = parseLocatedYaml('a: b: c\n', 2);
    expect(formatReport(explainYaml('a.mdx', 'front-matter', yaml))).toMatchInlineSnapshot(`
      "a.mdx:2:4  error  front-matter
        found:    YAML that cannot be read: Nested mappings are not allowed in compact mappings
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      1 error, 0 warnings"
    `);
  });

  test('tells of an alias, which is often text that begins with an asterisk', () => {
    const yaml = parseLocatedYaml('title: *Fair* play');
    expect(formatReport(explainYaml('a.yaml', 'data-schema', yaml))).toMatchInlineSnapshot(`
      "a.yaml:1:8  error  data-schema
        found:    YAML that cannot be read: an alias, *Fair*
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      a.yaml:1:15  error  data-schema
        found:    YAML that cannot be read: Unexpected scalar at node end
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      2 errors, 0 warnings"
    `);
  });

  test('is silent about sound YAML', () => {
    expect(explainYaml('a.yaml', 'data-schema', parseLocatedYaml('a: b'))).toEqual([]);
  });
});
