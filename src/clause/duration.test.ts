import { expect, test } from 'vitest';
import { isDuration } from './duration';

test.each([
  '10 working days', 'one working day', '24 hours', '5 years', 'a month', 'six (6) months',
  'thirty calendar days', '48h or two days', 'at most 12 months', '30 Days',
])('“%s” is a duration', (text) => {
  expect(isDuration(text)).toBe(true);
}); // prettier-ignore

test.each(['soon', '30', 'days', 'without delay', 'days 3', '12 Example Ltd', '', 'every year'])(
  '“%s” is none',
  (text) => {
    expect(isDuration(text)).toBe(false);
  },
);
