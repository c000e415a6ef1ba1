import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileHash, LOCK_FILE, wordingHash } from '../clause/lock';
import { clause } from '../content/testing/pages';
import { withSite, type Files } from '../content/testing/site';
import { lockClauses } from './lockClauses';

const FILE = 'docs/clauses/records/1.0.0.mdx';
const LATER = { changes: '{ what: Wording., why: Law., who: Drafters., by: At once. }' };
const version = (number: string, wording: string) =>
  clause(
    'records',
    number,
    `<Wording>\n\n1. ${wording}\n\n</Wording>`,
    number === '1.0.0' ? {} : LATER,
  );
const FIRST = version('1.0.0', 'We keep records.');
const SITE: Files = {
  [FILE]: FIRST,
  'data/clauses.yaml': 'clauses: [{ id: records, for: {}, order: 1 }]',
};
const lockIn = (dir: string) => readFileSync(path.join(dir, LOCK_FILE), 'utf8');

test('publishes what is new, once', () => {
  withSite({ ...SITE, 'docs/clauses/records/2.0.0.mdx': version('2.0.0', 'All.') }, (dir) => {
    expect(lockClauses(dir)).toEqual(['records@1.0.0', 'records@2.0.0']);
    const lock = lockIn(dir);
    expect(JSON.parse(lock)).toMatchObject({
      versions: { 'records@1.0.0': { file: fileHash(FIRST), wording: wordingHash(FIRST) } },
    });
    expect(lockClauses(dir)).toEqual([]);
    expect(lockIn(dir)).toBe(lock);
  });
});

test('leaves the entry of a changed file as it is, for the check to refuse', () => {
  withSite(SITE, (dir) => {
    lockClauses(dir);
    const lock = lockIn(dir);
    writeFileSync(path.join(dir, FILE), version('1.0.0', 'We keep some.'));
    expect(lockClauses(dir)).toEqual([]);
    expect(lockIn(dir)).toBe(lock);
  });
});

test('publishes nothing while the check refuses a new version', () => {
  withSite({ ...SITE, [FILE]: version('1.0.0', 'See paragraph 2.') }, (dir) => {
    expect(() => lockClauses(dir)).toThrowErrorMatchingInlineSnapshot(`
      [Error: Nothing was published.

      docs/clauses/records/1.0.0.mdx:18:4  error  clause-wording
        found:    a reference to paragraph 2, which this form does not have
        expected: the number of a paragraph of the same form
        mend:     correct the number, or say of which text the paragraph is part

      1 error, 0 warnings]
    `);
    expect(existsSync(path.join(dir, LOCK_FILE))).toBe(false);
  });
});

test('does not replace a lock file that cannot be read', () => {
  withSite({ ...SITE, [LOCK_FILE]: '{' }, (dir) => {
    expect(() => lockClauses(dir)).toThrow('Restore it from the history');
    expect(lockIn(dir)).toBe('{');
  });
});
