import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, isAccepted } from './fold';

test.each([
  ['The Customer', 'the customer'],
  ['  the   customer ', 'the customer'],
  ['the customer.', 'the customer'],
  ['“the customer”', 'the customer'],
  ['Élise Müller', 'elise muller'],
  ['Straße, Łódź, Ærø', 'strasse, lodz, aero'],
  ['customer’s', "customer's"],
  ['e–mail', 'e-mail'],
  ['ﬁle', 'file'],
  ['ΟΔΟΣ', 'οδος'],
  ['...', ''],
])('brings %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps what tells answers apart', () => {
  expect(fold('14 May')).not.toBe(fold('4 May'));
  expect(fold('may not')).not.toBe(fold('may'));
});

test('takes any text, and stays when folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(isAccepted(text, [text])).toBe(true);
    }),
  );
});
