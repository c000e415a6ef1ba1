import { expect, test } from 'vitest';
import { bank, clause, guidance, post } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { duplicateIds } from './duplicateIds';

test('duplicate-ids passes an id that two editions, versions or kinds of page share', () => {
  const files = {
    'docs/handbook/papers/a.mdx': guidance('a'),
    'versioned_docs/version-2016/papers/a.mdx': guidance('a'),
    'docs/clauses/a/1.0.0.mdx': clause('a', '1.0.0'),
    'docs/clauses/a/2.0.0.mdx': clause('a', '2.0.0'),
    'blog/a.mdx': post('a'),
    'quizzes/basics/one.yaml': bank('basics/one', { id: 'a' }),
  };
  expect(reportOf(duplicateIds, files)).toBe(NO_FAULT);
});

test('duplicate-ids refuses a second page of an edition with the same id', () => {
  const files = {
    'docs/handbook/papers/a.mdx': guidance('a'),
    'docs/handbook/aml/b.mdx': guidance('a'),
  };
  expect(reportOf(duplicateIds, files)).toMatchInlineSnapshot(`
    "docs/handbook/papers/a.mdx:2:5  error  duplicate-ids
      found:    the id "a", which docs/handbook/aml/b.mdx has already
      expected: a permanent id that no other page has
      mend:     give the newer page an id of its own

    1 error, 0 warnings"
  `);
});

test('duplicate-ids refuses a version of a clause, and a slug, that there is already', () => {
  const files = {
    'docs/clauses/a/1.0.0.mdx': clause('a', '1.0.0'),
    'docs/clauses/b/1.0.0.mdx': clause('a', '1.0.0'),
    'blog/a.mdx': post('news'),
    'blog/b.mdx': post('news'),
  };
  expect(reportOf(duplicateIds, files)).toMatchInlineSnapshot(`
    "blog/b.mdx:2:7  error  duplicate-ids
      found:    the slug "news", which blog/a.mdx has already
      expected: a permanent id that no other page has
      mend:     give the newer page an id of its own

    docs/clauses/b/1.0.0.mdx:2:5  error  duplicate-ids
      found:    the id "a", which docs/clauses/a/1.0.0.mdx has already
      expected: a permanent id that no other page has
      mend:     give the newer page an id of its own

    2 errors, 0 warnings"
  `);
});

test('duplicate-ids refuses a question that another bank has already', () => {
  const files = {
    'quizzes/basics/one.yaml': bank('basics/one', { id: 'why' }),
    'quizzes/basics/two.yaml': bank('basics/two', { id: 'why' }),
  };
  expect(reportOf(duplicateIds, files)).toMatchInlineSnapshot(`
    "quizzes/basics/two.yaml:7:9  error  duplicate-ids
      found:    the question id "why", which is used already in quizzes/basics/one.yaml
      expected: a permanent id that no other question has
      mend:     give the newer question an id of its own

    1 error, 0 warnings"
  `);
});
