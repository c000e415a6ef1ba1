import { afterEach, expect, test, vi } from 'vitest';
import { checkCorpus, GENERATED_ADDRESSES } from './check';
import { formatReport } from './fault';
import { loadCorpus } from './load';
import { guidance } from './testing/pages';
import { NO_FAULT, withSite, type Files } from './testing/site';

const LOCK = { 'data/clauses.lock.json': '{"versions":{}}' };

afterEach(() => void vi.useRealTimers());

function checked(files: Files): string {
  return withSite(files, (dir) => formatReport(checkCorpus(dir, loadCorpus(dir))));
}

test('checks as of today, with the files of the project', () => {
  vi.useFakeTimers({ now: new Date('2027-01-01T23:59:00Z') });
  const files = { ...LOCK, 'docs/handbook/papers/a.mdx': guidance('a') };
  expect(checked(files)).toBe(NO_FAULT);
  vi.setSystemTime(new Date('2027-01-02T00:01:00Z'));
  expect(checked(files)).toMatchInlineSnapshot(`
    "docs/handbook/papers/a.mdx:9:12  warning  review-dates
      found:    a review that was due by 2027-01-01
      expected: a date not before today (2027-01-02)
      mend:     review the page, then set last_reviewed and review_by

    0 errors, 1 warning"
  `);
});

test('knows the pages that are made of data', () => {
  vi.useFakeTimers({ now: new Date('2026-06-01') });
  const links = GENERATED_ADDRESSES.map((address) => `[x](${address})`).join('\n');
  expect(checked({ ...LOCK, 'docs/handbook/papers/a.mdx': guidance('a', links) })).toBe(NO_FAULT);
});

test('reports faults of reading and faults of rules together', () => {
  vi.useFakeTimers({ now: new Date('2026-06-01') });
  const files = {
    'docs/handbook/papers/a.mdx': 'No front matter.',
    'docs/handbook/papers/b.mdx': guidance('c'),
  };
  expect(checked(files)).toMatchInlineSnapshot(`
    "data/clauses.lock.json:1:1  error  clause-lock
      found:    a lock file that is missing or cannot be read
      expected: the hashes of all published clause versions
      mend:     restore the file from the history of the project; never write it by hand

    docs/handbook/papers/a.mdx:1:1  error  front-matter
      found:    no front matter
      expected: a block between two lines of --- at the top of the file
      mend:     copy the front matter of a page of the same kind and fill it in

    docs/handbook/papers/b.mdx:2:5  error  file-names
      found:    id "c" in a file named "b.mdx"
      expected: the file named after its id
      mend:     rename the file to c.mdx, or correct the id

    3 errors, 0 warnings"
  `);
});
