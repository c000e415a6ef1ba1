import { describe, expect, test } from 'vitest';
import { fileHash, LOCK_FILE, wordingHash } from '../../clause/lock';
import { clause } from '../testing/pages';
import { NO_FAULT, reportOf, type Files } from '../testing/site';
import { clauseLock } from './clauseLock';

const CHANGES = { changes: '{ what: Wording., why: Law., who: Drafters., by: At once. }' };
const body = (wording: string, notes: string) =>
  `## Wording\n\n<Wording>\n\n${wording}\n\n</Wording>\n\n## Notes\n\n${notes}`;
const FIRST = clause('records', '1.0.0', body('We keep records.', 'Take care.'));
const SECOND = clause('records', '2.0.0', body('We keep all records.', 'Take care.'), CHANGES);
const PUBLISHED: Files = {
  'docs/clauses/records/1.0.0.mdx': FIRST,
  'docs/clauses/records/2.0.0.mdx': SECOND,
};

function lockOf(...texts: string[]): string {
  const versions = texts.map((text, index) => [
    `records@${index + 1}.0.0`,
    { file: fileHash(text), wording: wordingHash(text) },
  ]);
  return JSON.stringify({ versions: Object.fromEntries(versions) });
}

const LOCK = lockOf(FIRST, SECOND);
const report = (files: Files, lock: string = LOCK) =>
  reportOf(clauseLock, { ...files, [LOCK_FILE]: lock });
const withFirst = (text: string) => ({ ...PUBLISHED, 'docs/clauses/records/1.0.0.mdx': text });

describe('clauseLock', () => {
  test('passes files that are as they were published', () => {
    expect(report(PUBLISHED)).toBe(NO_FAULT);
  });

  test('passes a checkout with Windows line ends', () => {
    const windows = Object.entries(PUBLISHED).map(([file, text]) => [
      file,
      text.replaceAll('\n', '\r\n'),
    ]);
    expect(report(Object.fromEntries(windows))).toBe(NO_FAULT);
  });

  test('passes a site without clauses', () => {
    expect(report({}, '{"versions":{}}')).toBe(NO_FAULT);
  });

  test('finds a change of the wording', () => {
    expect(report(withFirst(FIRST.replace('keep records', 'keep some records'))))
      .toMatchInlineSnapshot(`
      "docs/clauses/records/1.0.0.mdx:1:1  error  clause-lock
        found:    a change to records 1.0.0, which is published (its wording)
        expected: the file as it was published
        mend:     restore it with "git checkout -- docs/clauses/records/1.0.0.mdx" and write the change as a new version

      1 error, 0 warnings"
    `);
  });

  test.each([
    ['the notes', FIRST.replace('Take care.', 'Take great care.')],
    ['the front matter', FIRST.replace('owner: Editors', 'owner: Others')],
    ['white space in the wording', FIRST.replace('We keep', 'We  keep')],
    ['the end of the file', `${FIRST}\n`],
  ])('finds a change of %s that leaves the wording as it is', (_name, text) => {
    expect(report(withFirst(text))).toBe(
      `docs/clauses/records/1.0.0.mdx:1:1  error  clause-lock
  found:    a change to records 1.0.0, which is published (notes or front matter)
  expected: the file as it was published
  mend:     restore it with "git checkout -- docs/clauses/records/1.0.0.mdx" and write the change as a new version

1 error, 0 warnings`,
    );
  });

  test('finds a version that was removed', () => {
    expect(report({ 'docs/clauses/records/2.0.0.mdx': SECOND })).toMatchInlineSnapshot(`
      "data/clauses.lock.json:1:1  error  clause-lock
        found:    no file for records 1.0.0, which is published
        expected: docs/clauses/records/1.0.0.mdx, for ever
        mend:     restore the file from the history of the project

      1 error, 0 warnings"
    `);
  });

  test('finds a version that is not locked', () => {
    expect(report(PUBLISHED, lockOf(FIRST))).toMatchInlineSnapshot(`
      "docs/clauses/records/2.0.0.mdx:11:10  error  clause-lock
        found:    a clause version that is not in the lock file
        expected: an entry in data/clauses.lock.json
        mend:     run "npm run clauses:publish" once the wording is final

      1 error, 0 warnings"
    `);
  });

  test('finds a later version that does not say what changed', () => {
    const silent = clause('records', '2.0.0', body('We keep all records.', 'Take care.'));
    const files = { ...PUBLISHED, 'docs/clauses/records/2.0.0.mdx': silent };
    expect(report(files, lockOf(FIRST, silent))).toMatchInlineSnapshot(`
      "docs/clauses/records/2.0.0.mdx:11:10  error  clause-lock
        found:    a later version without changes
        expected: changes with what, why, who and by
        mend:     add the field "changes" to the front matter

      1 error, 0 warnings"
    `);
  });

  test.each(['', '{}', '[]', '{"versions":{"a@1.0.0":{"file":"x","wording":"y"}}}'])(
    'refuses the lock file %j',
    (lock) => {
      expect(report(PUBLISHED, lock)).toMatchInlineSnapshot(`
        "data/clauses.lock.json:1:1  error  clause-lock
          found:    a lock file that is missing or cannot be read
          expected: the hashes of all published clause versions
          mend:     restore the file from the history of the project; never write it by hand

        1 error, 0 warnings"
      `);
    },
  );

  test('misses a lock file that is not there', () => {
    expect(reportOf(clauseLock, PUBLISHED)).toBe(report(PUBLISHED, '{}'));
  });
});
