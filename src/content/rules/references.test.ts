import { describe, expect, test } from 'vitest';
import { bank, clause, course, guidance, lesson } from '../testing/pages';
import { NO_FAULT, reportOf, type Files } from '../testing/site';
import { references } from './references';

const FILE = 'docs/handbook/papers/a.mdx';
const SITE: Files = {
  'docs/handbook/papers/index.mdx': guidance('papers'),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', '<Var name="company" />', {
    variables: '[{ name: company, type: text, label: Who?, example: Us }]',
  }),
  'docs/training/basics/index.mdx': course('basics'),
  'docs/training/basics/one.mdx': lesson('one', 'basics'),
  'docs/training/basics/two.mdx': lesson('two', 'basics'),
  'quizzes/basics/check.yaml': bank('basics/check'),
};
const report = (files: Files) => reportOf(references, { ...SITE, ...files });
const inText = (body: string) => report({ [FILE]: guidance('a', body) });

describe('references in text', () => {
  test.each([
    '<Cite id="guide" />',
    '<Term id="csam">it</Term>',
    '<Quiz bank="basics/check" />',
    '<PageList section="papers" />',
    '<ClauseRef id="records" />',
    '<PageList section="clauses" />\n\n<PageList section="training" />',
    '<PageList section="training/basics" />',
    '<Unknown id="x" />',
  ])('knows %s', (body) => {
    expect(inText(body)).toBe(NO_FAULT);
  });

  test('names what is unknown, where it should be, and what was probably meant', () => {
    expect(inText('<Cite id="guid" /> <Cite id="elsewhere" />\n\n<Term id="cam">x</Term>'))
      .toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  unknown-ids
        found:    the source "guid"
        expected: an id that exists: data/sources.yaml
        mend:     did you mean "guide"?

      docs/handbook/papers/a.mdx:13:20  error  unknown-ids
        found:    the source "elsewhere"
        expected: an id that exists: data/sources.yaml
        mend:     add it to data/sources.yaml, or correct the id

      docs/handbook/papers/a.mdx:15:1  error  unknown-ids
        found:    the term "cam"
        expected: an id that exists: data/glossary.yaml
        mend:     did you mean "csam"?

      3 errors, 0 warnings"
    `);
    expect(inText('<Quiz bank="basics/chek" />\n\n<PageList section="glossary" />'))
      .toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  unknown-ids
        found:    the bank "basics/chek"
        expected: an id that exists: a file in quizzes/
        mend:     did you mean "basics/check"?

      docs/handbook/papers/a.mdx:15:1  error  unknown-ids
        found:    the section "glossary"
        expected: an id that exists: a folder of the handbook, "clauses", "training" or "training/<course>"
        mend:     correct the id

      2 errors, 0 warnings"
    `);
  });

  test('knows the clauses that are referred to', () => {
    expect(inText('As <ClauseRef id="record" /> and <ClauseRef id="papers" /> say.'))
      .toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:4  error  unknown-ids
        found:    the clause "record"
        expected: an id that exists: a folder in docs/clauses/
        mend:     did you mean "records"?

      docs/handbook/papers/a.mdx:13:34  error  unknown-ids
        found:    the clause "papers"
        expected: an id that exists: a folder in docs/clauses/
        mend:     correct the id

      2 errors, 0 warnings"
    `);
  });

  test('wants the attribute as plain text', () => {
    expect(inText('<Cite />\n\n<Quiz bank={"basics/check"} />')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  unknown-ids
        found:    <Cite> without id
        expected: <Cite id="…" />
        mend:     add id="…"

      docs/handbook/papers/a.mdx:15:1  error  unknown-ids
        found:    <Quiz> without bank
        expected: <Quiz bank="…" />
        mend:     add bank="…"

      2 errors, 0 warnings"
    `);
  });

  test('knows variables only in the clause that has them', () => {
    expect(inText('<Var name="company" />')).toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:13:1  error  unknown-ids
        found:    the variable "company"
        expected: a variable of the clause
        mend:     add it to variables in the front matter, or correct the name

      1 error, 0 warnings"
    `);
    const file = 'docs/clauses/records/2.0.0.mdx';
    const fields = { variables: '[{ name: firm, type: text, label: Who?, example: Us }]' };
    expect(report({ [file]: clause('records', '2.0.0', '<Var name="company" />', fields) }))
      .toMatchInlineSnapshot(`
      "docs/clauses/records/2.0.0.mdx:17:1  error  unknown-ids
        found:    the variable "company"
        expected: one of: firm
        mend:     add it to variables in the front matter, or correct the name

      1 error, 0 warnings"
    `);
  });
});

describe('references in front matter', () => {
  test('looks at the sources of a page', () => {
    expect(report({ [FILE]: guidance('a', '', { sources: '[guide, gude, x]' }) }))
      .toMatchInlineSnapshot(`
      "docs/handbook/papers/a.mdx:10:18  error  unknown-ids
        found:    the source "gude"
        expected: an id that exists: data/sources.yaml
        mend:     did you mean "guide"?

      docs/handbook/papers/a.mdx:10:24  error  unknown-ids
        found:    the source "x"
        expected: an id that exists: data/sources.yaml
        mend:     add it to data/sources.yaml, or correct the id

      2 errors, 0 warnings"
    `);
  });

  test('looks at the lessons of a course', () => {
    const files = {
      'docs/training/basics/index.mdx': course('basics', { lessons: '[one, tow, two]' }),
    };
    expect(report(files)).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:15:16  error  unknown-ids
        found:    the page "tow"
        expected: an id that exists: the permanent id of a page
        mend:     correct the id

      1 error, 0 warnings"
    `);
  });

  test('looks at the course and the objectives of a lesson', () => {
    const files = {
      'docs/training/basics/one.mdx': lesson('one', 'basics', '', { objectives: '[act, sleep]' }),
      'docs/training/basics/two.mdx': lesson('two', 'basic'),
    };
    expect(report(files)).toMatchInlineSnapshot(`
      "docs/training/basics/one.mdx:13:19  error  unknown-ids
        found:    the objective "sleep"
        expected: an objective of the course "basics": act, wait
        mend:     correct the id, or add the objective to the course

      docs/training/basics/two.mdx:11:9  error  unknown-ids
        found:    the page "basic"
        expected: an id that exists: the permanent id of a page
        mend:     did you mean "basics"?

      2 errors, 0 warnings"
    `);
  });
});
