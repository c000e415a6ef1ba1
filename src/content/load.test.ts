import { describe, expect, test } from 'vitest';
import { formatReport } from './fault';
import { loadCorpus } from './load';
import { corpusOf, DATA, sourcesYaml, withSite, type Files } from './testing/site';
import { bank, guidance } from './testing/pages';

const report = (files: Files) => formatReport(corpusOf(files).faults);

describe('loadCorpus', () => {
  test('gives everything by its id, and where it stands', () => {
    const corpus = corpusOf({
      'docs/handbook/papers/a.mdx': guidance('a'),
      'versioned_docs/version-2016/papers/a.mdx': guidance('a'),
      'docs/handbook/ignored.txt': 'No page.',
      'quizzes/basics/one.yaml': bank('basics/one'),
    });
    expect(corpus.faults).toEqual([]);
    expect(corpus.currentEdition).toBe('2026');
    expect(corpus.editions.map(({ id }) => id)).toEqual(['2026', '2016']);
    expect(corpus.pages.map(({ permalink }) => permalink)).toEqual([
      '/handbook/2026/papers/a',
      '/handbook/2016/papers/a',
    ]);
    expect([...corpus.sources.keys()]).toEqual(['guide', 'law']);
    expect(corpus.sources.get('law')?.place(['title'])).toEqual({ line: 3, column: 23 });
    expect(corpus.terms.get('csam')?.value).toMatchObject({ term: 'CSAM', see: [], sources: [] });
    expect(corpus.banks.get('basics/one')?.place(['questions', 0, 'id'])).toEqual({
      line: 7,
      column: 9,
    });
  });

  test('reads a site without any page', () => {
    expect(corpusOf({})).toMatchObject({ pages: [], faults: [] });
  });

  test('tells of every data file that is missing', () => {
    expect(withSite({}, (dir) => formatReport(loadCorpus(`${dir}/none`).faults)))
      .toMatchInlineSnapshot(`
        "data/bodies.yaml:1:1  error  data-schema
          found:    no such file
          expected: the data file data/bodies.yaml
          mend:     restore it from the history of the project

        data/clauses.yaml:1:1  error  data-schema
          found:    no such file
          expected: the data file data/clauses.yaml
          mend:     restore it from the history of the project

        data/editions.yaml:1:1  error  data-schema
          found:    no such file
          expected: the data file data/editions.yaml
          mend:     restore it from the history of the project

        data/glossary.yaml:1:1  error  data-schema
          found:    no such file
          expected: the data file data/glossary.yaml
          mend:     restore it from the history of the project

        data/sources.yaml:1:1  error  data-schema
          found:    no such file
          expected: the data file data/sources.yaml
          mend:     restore it from the history of the project

        5 errors, 0 warnings"
      `);
  });

  test('tells of data that is no YAML, and goes on', () => {
    const files = { 'data/sources.yaml': 'sources: [', 'quizzes/basics/one.yaml': 'id: "' };
    expect(report(files)).toMatchInlineSnapshot(`
      "data/sources.yaml:1:11  error  data-schema
        found:    YAML that cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      quizzes/basics/one.yaml:1:6  error  data-schema
        found:    YAML that cannot be read: Missing closing "quote
        expected: valid YAML
        mend:     check the indentation, and put text in quotes that contains ": " or "#" or begins with "*"

      2 errors, 0 warnings"
    `);
  });

  test('tells of a file that holds something else', () => {
    expect(report({ 'data/sources.yaml': '', 'data/glossary.yaml': 'Terms.' }))
      .toMatchInlineSnapshot(`
        "data/glossary.yaml:1:1  error  data-schema
          found:    the file "Terms."
          expected: a map of fields
          mend:     write the file as a map of fields

        data/sources.yaml:1:1  error  data-schema
          found:    the file (nothing)
          expected: a map of fields
          mend:     write the file as a map of fields

        2 errors, 0 warnings"
      `);
  });

  test('keeps the sound rows of a table that has faulty ones', () => {
    const { sources, faults } = corpusOf({
      'data/sources.yaml': `${sourcesYaml('guide', 'Not-an-id', 'law')}  - 3\n`,
    });
    expect([...sources.keys()]).toEqual(['guide', 'law']);
    expect(sources.get('law')?.place(['id'])).toEqual({ line: 4, column: 11 });
    expect(formatReport(faults)).toMatchInlineSnapshot(`
      "data/sources.yaml:3:11  error  data-schema
        found:    sources[2].id "Not-an-id"
        expected: lower-case letters, digits and single hyphens
        mend:     correct sources[2].id

      data/sources.yaml:5:5  error  data-schema
        found:    sources[4] 3
        expected: a map of fields
        mend:     write sources[4] as a map of fields

      2 errors, 0 warnings"
    `);
  });

  test('keeps the first of two rows with one id', () => {
    const corpus = corpusOf({ 'data/sources.yaml': sourcesYaml('guide', 'law', 'guide') });
    expect(corpus.sources.get('guide')?.place(['id']).line).toBe(2);
    expect(formatReport(corpus.faults)).toMatchInlineSnapshot(`
      "data/sources.yaml:4:11  error  duplicate-ids
        found:    the id "guide" a second time (first on line 2)
        expected: each id once
        mend:     merge the two entries, or give the new one an id of its own

      1 error, 0 warnings"
    `);
  });

  test('loses no bank that has the id of another', () => {
    const files = {
      'quizzes/basics/a.yaml': bank('basics/one'),
      'quizzes/basics/one.yaml': bank('basics/one'),
    };
    expect(corpusOf(files).banks.get('basics/one')?.file).toBe('quizzes/basics/a.yaml');
    expect(report(files)).toMatchInlineSnapshot(`
      "quizzes/basics/one.yaml:1:5  error  duplicate-ids
        found:    the id "basics/one" a second time (first in quizzes/basics/a.yaml)
        expected: each id once
        mend:     merge the two entries, or give the new one an id of its own

      1 error, 0 warnings"
    `);
  });

  test.each([
    [0, 'baseline'],
    [2, 'current'],
  ])('asks for one current edition when there are %i', (count, status) => {
    const editions = DATA['data/editions.yaml']?.replace(/current|baseline/g, status) ?? '';
    expect(report({ 'data/editions.yaml': editions })).toBe(
      `data/editions.yaml:1:1  error  data-schema
  found:    ${count} editions with status current
  expected: exactly one
  mend:     give every other edition the status superseded or baseline

1 error, 0 warnings`,
    );
  });

  test('knows the current edition although another row is faulty', () => {
    const editions = DATA['data/editions.yaml']?.replace('baseline', 'old') ?? '';
    const corpus = corpusOf({ 'data/editions.yaml': editions });
    expect(corpus.currentEdition).toBe('2026');
    expect(formatReport(corpus.faults)).toMatchInlineSnapshot(`
      "data/editions.yaml:3:27  error  data-schema
        found:    editions[2].status "old"
        expected: one of: current, superseded, baseline
        mend:     use one of the values named

      1 error, 0 warnings"
    `);
  });

  test('does not ask for a current edition where it may be what has a fault', () => {
    const editions = DATA['data/editions.yaml']?.replace('status: current', 'status: curent') ?? '';
    const corpus = corpusOf({ 'data/editions.yaml': editions });
    expect(corpus.currentEdition).toBe('');
    expect(corpus.faults.map(({ found }) => found)).toEqual(['editions[1].status "curent"']);
  });

  test('refuses Markdown that Docusaurus would publish unchecked', () => {
    const files = { 'docs/handbook/papers/a.md': guidance('a'), 'src/pages/b.md': 'Text.' };
    expect(corpusOf(files).pages).toEqual([]);
    expect(report(files)).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.md:1:1  error  file-names
        found:    a page whose name ends in .md
        expected: a name that ends in .mdx
        mend:     rename the file to docs/handbook/papers/a.mdx

      src/pages/b.md:1:1  error  file-names
        found:    a page whose name ends in .md
        expected: a name that ends in .mdx
        mend:     rename the file to src/pages/b.mdx

      2 errors, 0 warnings"
    `);
  });
});
