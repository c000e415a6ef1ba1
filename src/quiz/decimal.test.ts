import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal } from './decimal';

test.each([
  ['12', 12],
  [' 12 ', 12],
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['-2,5', -2.5],
  ['−3', -3],
  ['+3', 3],
  ['.5', 0.5],
  [',5', 0.5],
  ['5.', 5],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1234567],
  ['1’234', 1234],
  ['95 %', 95],
  ['007', 7],
])('reads %j as %d', (text, number) => {
  expect(parseDecimal(text)).toBe(number);
});

test.each([
  '',
  ' ',
  'twelve',
  '12 days',
  '1e3',
  '0x10',
  '1,2,3',
  '1.2.3',
  '1,23.4,5',
  '12,34.5',
  '--1',
  '.',
  ',',
  '-',
  'NaN',
  'Infinity',
  '1/2',
  '%',
])('does not read %j', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('reads every number that it can show, and takes any text', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (number) => {
      if (String(number).includes('e')) return;
      expect(parseDecimal(String(number))).toBe(number || 0);
      expect(parseDecimal(String(number).replace('.', ','))).toBe(number || 0);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const number = parseDecimal(text);
      if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
    }),
  );
});
