import { describe, expect, test } from 'vitest';
import { formatReport } from '../fault';
import { bank, course, guidance, lesson } from '../testing/pages';
import { corpusOf, NO_FAULT, reportOf, type Files } from '../testing/site';
import { references } from './references';

const FILE = 'docs/handbook/papers/a.mdx';
const SITE: Files = {
  'docs/training/basics/index.mdx': course('basics'),
  'docs/training/basics/one.mdx': lesson('one', 'basics'),
  'docs/training/basics/two.mdx': lesson('two', 'basics'),
  'quizzes/basics/check.yaml': bank('basics/check'),
};
const report = (files: Files) => reportOf(references, { ...SITE, ...files });

describe('references in data', () => {
  test('looks at sources, pages and the objective of a question', () => {
    const question = { sources: '[guide, gide]', tests: '[one, on]', objective: 'acts' };
    expect(report({ 'quizzes/basics/check.yaml': bank('basics/check', question) }))
      .toMatchInlineSnapshot(`
      "quizzes/basics/check.yaml:13:22  error  unknown-ids
        found:    the source "gide"
        expected: an id that exists: data/sources.yaml
        mend:     did you mean "guide"?

      quizzes/basics/check.yaml:14:18  error  unknown-ids
        found:    the page "on"
        expected: an id that exists: the permanent id of a page
        mend:     correct the id

      quizzes/basics/check.yaml:15:16  error  unknown-ids
        found:    the objective "acts"
        expected: an objective of the course "basics": act, wait
        mend:     correct the id, or add the objective to the course

      3 errors, 0 warnings"
    `);
  });

  test('leaves the objective alone where the course is unknown', () => {
    const files = { 'quizzes/none/check.yaml': bank('none/check', { objective: 'acts' }) };
    expect(report(files)).toBe(NO_FAULT);
  });

  test('looks at sources and terms of a definition', () => {
    const terms = `terms:
  - { id: csam, term: CSAM, definition: Material., sources: [guide, gide], see: [csam, cs] }`;
    expect(report({ 'data/glossary.yaml': terms })).toMatchInlineSnapshot(`
      "data/glossary.yaml:2:69  error  unknown-ids
        found:    the source "gide"
        expected: an id that exists: data/sources.yaml
        mend:     did you mean "guide"?

      data/glossary.yaml:2:88  error  unknown-ids
        found:    the term "cs"
        expected: an id that exists: data/glossary.yaml
        mend:     add it to data/glossary.yaml, or correct the id

      2 errors, 0 warnings"
    `);
  });

  test('looks at the sources of a body', () => {
    const bodies = `bodies:
  - { id: gb-hotline, name: the hotline, kind: content, place: GB, sources: [gide] }`;
    expect(report({ 'data/bodies.yaml': bodies })).toContain('found:    the source "gide"');
  });
});

test('knows no unknown ids in a table that could not be read', () => {
  const corpus = corpusOf({
    ...SITE,
    [FILE]: guidance('a', '<Cite id="any" /> <Term id="any">x</Term>'),
    'data/sources.yaml': 'sources: [',
  });
  const context = { today: '', generatedAddresses: [], readFile: () => undefined };
  expect(references(corpus, context).map(({ found }) => found)).toEqual(['the term "any"']);
  expect(formatReport(corpus.faults)).toContain('data/sources.yaml:1:11  error  data-schema');
});

test('finds every id unknown in a table that is empty', () => {
  const files = { [FILE]: guidance('a'), 'data/sources.yaml': 'sources: []' };
  expect(reportOf(references, files)).toContain('found:    the source "guide"');
});
