import { expect, test } from 'vitest';
import { clause, guidance, post } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { reviewDates } from './reviewDates';

const FILES = {
  'docs/handbook/papers/a.mdx': guidance('a'),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0'),
  'blog/a.mdx': post('news'),
};
const report = (today: string, files = FILES) => reportOf(reviewDates, files, { today });

test('review-dates passes reviews that are due today or later; posts have none', () => {
  expect(report('2026-01-01')).toBe(NO_FAULT);
  expect(report('2027-01-01')).toBe(NO_FAULT);
});

test('review-dates warns of reviews that were due', () => {
  expect(report('2027-01-02')).toMatchInlineSnapshot(`
    "docs/clauses/records/1.0.0.mdx:9:12  warning  review-dates
      found:    a review that was due by 2027-01-01
      expected: a date not before today (2027-01-02)
      mend:     review the clause and publish a new version if it has to change

    docs/handbook/papers/a.mdx:9:12  warning  review-dates
      found:    a review that was due by 2027-01-01
      expected: a date not before today (2027-01-02)
      mend:     review the page, then set last_reviewed and review_by

    0 errors, 2 warnings"
  `);
});

test('review-dates refuses a review that is due before the last one', () => {
  const fields = { last_reviewed: '2026-02-01', review_by: '2026-01-31' };
  const file = guidance('a', '', fields);
  expect(reportOf(reviewDates, { 'docs/handbook/papers/a.mdx': file })).toMatchInlineSnapshot(`
    "docs/handbook/papers/a.mdx:9:12  error  review-dates
      found:    review_by 2026-01-31, before last_reviewed 2026-02-01
      expected: a date after the last review
      mend:     correct the two dates

    1 error, 0 warnings"
  `);
});

test('review-dates passes a review that is due on the day of the last one', () => {
  const file = guidance('a', '', { last_reviewed: '2026-06-01', review_by: '2026-06-01' });
  expect(reportOf(reviewDates, { 'docs/handbook/papers/a.mdx': file })).toBe(NO_FAULT);
});
