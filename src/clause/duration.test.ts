import { expect, test } from 'vitest';
import { isDuration } from './duration';

test.each([
  '10 working days', 'one working day', '24 hours', '5 years', 'a month', 'six (6) months',
  'thirty calendar days', '48h or two days', 'at most 12 months', '30 Days',
])('“%s” is a duration', (text) => {
  expect(isDuration(text)).toBe(true);
}); // prettier-ignore

test.each([
  'soon', '30', 'days', 'without delay', 'days 3', '12 Example Ltd', '', 'every year',
  // The letters of the number stand in a word before it too.
  'calendar days, a few', 'standard days, an exception', 'often days, at most ten',
  'stone weeks, or one', 'weekdays: a few',
])('“%s” is none', (text) => {
  expect(isDuration(text)).toBe(false);
}); // prettier-ignore

test.each(['a reply within calendar days', 'anyone may ask within ten days'])(
  '“%s” has the number before the unit',
  (text) => {
    expect(isDuration(text)).toBe(true);
  },
);
