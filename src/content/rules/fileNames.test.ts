import { expect, test } from 'vitest';
import { clause, guidance, post } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { fileNames } from './fileNames';

test('file-names passes files named by id or version; indexes and posts are free', () => {
  const files = {
    'docs/handbook/papers/a.mdx': guidance('a'),
    'docs/handbook/papers/index.mdx': guidance('papers'),
    'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0'),
    'blog/2026-01-01-anything.mdx': post('news'),
  };
  expect(reportOf(fileNames, files)).toBe(NO_FAULT);
});

test('file-names refuses a page that is not named by its id', () => {
  expect(reportOf(fileNames, { 'docs/handbook/papers/b.mdx': guidance('a') }))
    .toMatchInlineSnapshot(`
    "docs/handbook/papers/b.mdx:2:5  error  file-names
      found:    id "a" in a file named "b.mdx"
      expected: the file named after its id
      mend:     rename the file to a.mdx, or correct the id

    1 error, 0 warnings"
  `);
});

test('file-names refuses a clause under another version or in another folder', () => {
  const files = {
    'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.1'),
    'docs/clauses/papers/1.0.0.mdx': clause('records', '1.0.0'),
  };
  expect(reportOf(fileNames, files)).toMatchInlineSnapshot(`
    "docs/clauses/papers/1.0.0.mdx:2:5  error  file-names
      found:    clause "records" in the folder "papers"
      expected: the folder named after the clause
      mend:     move the file to docs/clauses/records/

    docs/clauses/records/1.0.0.mdx:11:10  error  file-names
      found:    version "1.0.1" in a file named "1.0.0.mdx"
      expected: the file named after its version
      mend:     rename the file to 1.0.1.mdx, or correct the version

    2 errors, 0 warnings"
  `);
});
