import { expect, test } from 'vitest';
import { assemble } from './assemble';
import { openPoints } from './exportRows';
import { form, library, relations, state, version } from './testing/library';

const FORMS = [form(['1 Text.'])];
const CLAUSES = library(
  [
    version('removal', '1.0.0', FORMS),
    version('payments', '1.0.0', FORMS),
    version('payments', '2.0.0', FORMS),
    version('notice', '1.0.0', FORMS),
  ],
  [
    relations('removal', {
      reminders: [{ with: 'payments@2', text: 'Say that {payments} prevails over {removal}.' }],
    }),
    relations('notice', {
      apart: 'It is given.',
      for: { essential: ['bank'], useful: [] },
    }),
  ],
);
const PAYMENTS = { id: 'payments', version: '2.0.0', variant: 'full' };
const assembled = (...args: Parameters<typeof state>) =>
  assemble(CLAUSES, state(...args), '2026-11-22');

test('reminds of what two chosen clauses leave open, with their numbers', () => {
  const text =
    'Say that “Title of payments” (clause 1) prevails over “Title of removal” (clause 2).';
  const document = assembled([PAYMENTS, 'removal']);
  expect(document.reminders).toEqual([text]);
  expect(document.problems).toEqual([]);
  expect(openPoints(document)).toEqual([text]);
});

test('has no reminder where one of the two, or its version, is not chosen', () => {
  expect(assembled(['removal']).reminders).toEqual([]);
  expect(assembled(['removal', 'payments']).reminders).toEqual([]);
});

test('reminds of a document that belongs beside the terms', () => {
  expect(assembled(['removal'], { organisation: 'bank' }).reminders).toEqual([
    'You also need “Title of notice”, in a document of its own. It is given. Assemble it by itself.',
  ]);
  expect(assembled(['removal'], { organisation: 'vasp' }).reminders).toEqual([]);
  expect(assembled(['notice'], { organisation: 'bank' }).reminders).toEqual([]);
  expect(assembled([], { organisation: 'bank' }).reminders).toEqual([]);
});

test('a clause that stands apart gives the document its title', () => {
  expect(assembled(['notice']).title).toBe('Title of notice');
  expect(assembled(['removal']).title).toBe('Terms against child sexual exploitation');
});
