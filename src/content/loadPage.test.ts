import { describe, expect, test } from 'vitest';
import { formatReport } from './fault';
import { readPage } from './loadPage';
import { clause, guidance, pageText, post } from './testing/pages';

const FILE = 'docs/handbook/papers/a.mdx';
const report = (text: string, file = FILE) => formatReport(readPage(file, text, '2026').faults);

describe('readPage', () => {
  test('gives the page with its address, its data and its text', () => {
    const text = guidance('a', '## Heading');
    const { page, faults } = readPage(FILE, text, '2026');
    expect(faults).toEqual([]);
    expect(page).toMatchObject({
      file: FILE,
      text,
      permalink: '/handbook/2026/papers/a',
      edition: '2026',
      section: 'papers',
      data: { id: 'a', kind: 'guidance', audience: 'public', sectors: [], sensitive: false },
    });
  });

  test('knows the lines of the front matter in the file', () => {
    const { page } = readPage(FILE, guidance('a'), '2026');
    expect(page?.place(['id'])).toEqual({ line: 2, column: 5 });
    expect(page?.place(['sources', 0])).toEqual({ line: 10, column: 11 });
    expect(page?.place(['notice'])).toEqual({ line: 2, column: 1 });
  });

  test('parses the text once, when asked', () => {
    const { page } = readPage(FILE, guidance('a', '{'), '2026');
    expect(page?.parsed()).toBe(page?.parsed());
    expect(page?.parsed()).toMatchObject({ error: { line: 14 } });
  });

  test('reads files with Windows line ends and with a byte order mark', () => {
    const text = guidance('a', 'Text.');
    const windows = readPage(FILE, text.replaceAll('\n', '\r\n'), '2026');
    const marked = readPage(FILE, `\uFEFF${text}`, '2026');
    expect(windows.page?.data).toEqual(readPage(FILE, text, '2026').page?.data);
    expect(marked.page?.data.title).toBe('A title');
    expect(marked.page?.place(['id'])).toEqual({ line: 2, column: 5 });
  });

  test('publishes a post at its slug', () => {
    expect(readPage('blog/x.mdx', post('news'), '2026').page?.permalink).toBe('/blog/news');
  });

  test('takes the year of a restated clause with and without quotes', () => {
    const restates = (year: string) =>
      readPage('docs/clauses/a/1.0.0.mdx', clause('a', '1.0.0', '', { restates: year }), '2026');
    expect(restates('2016').page?.data).toMatchObject({ restates: '2016' });
    expect(restates('"2016"').page?.data).toMatchObject({ restates: '2016' });
    expect(formatReport(restates('16').faults)).toMatchInlineSnapshot(`
      "docs/clauses/a/1.0.0.mdx:14:11  error  front-matter
        found:    restates 16
        expected: a year, such as 2016
        mend:     correct restates

      1 error, 0 warnings"
    `);
  });

  test.each(['', 'Text.', '---\nid: a\n', '\n---\nid: a\n---\n', '--- \nid: a\n---'])(
    'misses the front matter in %j',
    (text) => {
      expect(report(text)).toMatchInlineSnapshot(`
        "docs/handbook/papers/a.mdx:1:1  error  front-matter
          found:    no front matter
          expected: a block between two lines of --- at the top of the file
          mend:     copy the front matter of a page of the same kind and fill it in

        1 error, 0 warnings"
      `);
    },
  );

  test('refuses a file in a folder that is not published', () => {
    expect(report(guidance('a'), 'docs/other/a.mdx')).toMatchInlineSnapshot(`
      "docs/other/a.mdx:1:1  error  front-matter
        found:    a page outside the folders that are published
        expected: docs/handbook/, docs/clauses/, docs/training/, blog/ or src/pages/
        mend:     move the file

      1 error, 0 warnings"
    `);
  });

  test('refuses front matter that is no YAML', () => {
    expect(report('---\ntitle: a: b\n---\n')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:2:8  error  front-matter
        found:    YAML that cannot be read: Nested mappings are not allowed in compact mappings
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      1 error, 0 warnings"
    `);
  });

  test('explains every fault of the fields', () => {
    const text = pageText({
      id: 'Not an id',
      kind: 'guidance',
      title: '""',
      description: 'Short.',
      status: 'adoptd',
      last_reviewed: '2026-02-30',
      review_by: '2027-01-01',
      jurisdictions: '[Canada]',
      sectors: '[banks, casino]',
      author: 'Somebody',
    });
    expect(report(text)).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:2:1  error  front-matter
        found:    no field "owner"
        expected: owner (text)
        mend:     add a line "owner: …"

      docs/handbook/papers/a.mdx:2:5  error  front-matter
        found:    id "Not an id"
        expected: lower-case letters, digits and single hyphens
        mend:     correct id

      docs/handbook/papers/a.mdx:4:8  error  front-matter
        found:    title ""
        expected: some text
        mend:     correct title

      docs/handbook/papers/a.mdx:5:14  error  front-matter
        found:    description "Short."
        expected: a sentence of 40 to 200 characters
        mend:     correct description

      docs/handbook/papers/a.mdx:6:9  error  front-matter
        found:    status "adoptd"
        expected: one of: draft, adopted, superseded, baseline
        mend:     did you mean "adopted"?

      docs/handbook/papers/a.mdx:7:16  error  front-matter
        found:    last_reviewed "2026-02-30"
        expected: a date that exists, written YYYY-MM-DD
        mend:     correct last_reviewed

      docs/handbook/papers/a.mdx:9:17  error  front-matter
        found:    jurisdictions[1] "Canada"
        expected: INT, EU or a two-letter country code
        mend:     correct jurisdictions[1]

      docs/handbook/papers/a.mdx:10:18  error  front-matter
        found:    sectors[2] "casino"
        expected: one of: banks, card-networks, acquirers, payment-services, virtual-assets, internet-providers, hosting, platforms
        mend:     use one of the values named

      docs/handbook/papers/a.mdx:11:9  error  front-matter
        found:    the unknown field "author"
        expected: only fields of the schema
        mend:     correct the spelling of "author" or take it out

      9 errors, 0 warnings"
    `);
  });

  test('refuses a kind that does not exist, and a page without one', () => {
    expect(report(guidance('a', '', { kind: 'papper' }))).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:3:7  error  front-matter
        found:    kind "papper"
        expected: one of: paper, guidance, reference, clause, course, lesson, post
        mend:     did you mean "paper"?

      1 error, 0 warnings"
    `);
    expect(report(guidance('a', '', { kind: undefined }))).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:2:1  error  front-matter
        found:    no field "kind"
        expected: kind (paper, guidance, reference, clause, course, lesson, post)
        mend:     add a line "kind: …"

      1 error, 0 warnings"
    `);
  });
});
