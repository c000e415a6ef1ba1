import { expect, test } from 'vitest';
import { bank, course, lesson } from '../testing/pages';
import { NO_FAULT, reportOf, type Files } from '../testing/site';
import { quizzes } from './quizzes';
import { quizText } from './quizText';

const SITE: Files = {
  'docs/training/basics/index.mdx': course('basics'),
  'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/check" />'),
  'quizzes/basics/check.yaml': bank('basics/check'),
};

test('quizzes passes a bank that is used', () => {
  expect(reportOf(quizzes, SITE)).toBe(NO_FAULT);
});

test('quizzes warns of a bank that no page uses', () => {
  expect(reportOf(quizzes, { ...SITE, 'quizzes/basics/more.yaml': bank('basics/more') }))
    .toMatchInlineSnapshot(`
    "quizzes/basics/more.yaml:1:5  warning  unused
      found:    the bank "basics/more", which no page uses
      expected: <Quiz bank="basics/more" /> in a lesson
      mend:     use the bank in a lesson, or delete it

    0 errors, 1 warning"
  `);
});

test('quizzes refuses a bank under another name, or of a course that does not exist', () => {
  const files = {
    ...SITE,
    'quizzes/basics/check.yaml': bank('basics/chekc', {}, { course: 'none' }),
    'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/chekc" />'),
  };
  expect(reportOf(quizzes, files)).toMatchInlineSnapshot(`
    "quizzes/basics/check.yaml:1:5  error  file-names
      found:    bank "basics/chekc" in quizzes/basics/check.yaml
      expected: the file quizzes/basics/chekc.yaml
      mend:     rename the file, or correct the id

    quizzes/basics/check.yaml:3:9  error  unknown-ids
      found:    the course "none"
      expected: one of: basics
      mend:     correct the id of the course

    2 errors, 0 warnings"
  `);
});

test('quizzes wants a bank in the folder of a course to name the course, and no other', () => {
  const files = {
    'docs/training/basics/index.mdx': course('basics'),
    'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/check" />'),
    'docs/training/two.mdx': lesson('two', 'basics', '<Quiz bank="examples/kinds" />'),
    'quizzes/examples/kinds.yaml': bank('examples/kinds', {}, { course: undefined }),
    'quizzes/basics/check.yaml': bank('basics/check', {}, { course: undefined }),
  };
  expect(reportOf(quizzes, files)).toMatchInlineSnapshot(`
    "quizzes/basics/check.yaml:1:1  error  unknown-ids
      found:    no field "course"
      expected: one of: basics
      mend:     add a line "course: basics"

    1 error, 0 warnings"
  `);
});

test('quiz-text passes Markdown that a question may hold', () => {
  const question = { prompt: '"Is *it* `so`?"', sources: '[unknown]' };
  expect(reportOf(quizText, { 'quizzes/basics/check.yaml': bank('basics/check', question) })).toBe(
    NO_FAULT,
  );
});

test('quiz-text refuses other Markdown at its place, for every audience', () => {
  const question = {
    audience: 'trainer',
    prompt: '"# Is it so?"',
    explanation: '"<b>Yes</b>."',
    facilitator: '"![Ask](a.png)"',
  };
  expect(reportOf(quizText, { 'quizzes/basics/check.yaml': bank('basics/check', question) }))
    .toMatchInlineSnapshot(`
      "quizzes/basics/check.yaml:9:13  error  quiz-text
        found:    in the question "basics-check-question": unexpected a heading, expected a prompt that ends with the paragraph that asks
        expected: paragraphs, lists, tables, emphasis and links
        mend:     write it in plain Markdown

      quizzes/basics/check.yaml:12:18  error  quiz-text
        found:    in the question "basics-check-question": unexpected HTML (<b>), expected paragraphs, lists, quotations, tables, emphasis, inline code and links
        expected: paragraphs, lists, tables, emphasis and links
        mend:     write it in plain Markdown

      quizzes/basics/check.yaml:16:18  error  quiz-text
        found:    in the question "basics-check-question": unexpected an image, expected paragraphs, lists, quotations, tables, emphasis, inline code and links
        expected: paragraphs, lists, tables, emphasis and links
        mend:     write it in plain Markdown

      3 errors, 0 warnings"
    `);
});
