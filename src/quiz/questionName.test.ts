import { expect, test } from 'vitest';
import { questionName } from './questionName';

const prompt = ['What do you do?'];

test('is what is asked', () => {
  expect(questionName({ prompt })).toBe('What do you do?');
});

test('tells a short case in full, and how a long one begins', () => {
  const withLead = (text: string) =>
    questionName({ lead: [{ tag: 'p', children: [text] }], prompt });
  expect(withLead('A man rings.')).toBe('A man rings. What do you do?');
  expect(
    withLead('A customer whom you know rings and asks, in a low voice, about a payment to abroad.'),
  ).toBe('A customer whom you know rings and asks, in a low voice … What do you do?');
  expect(withLead('x'.repeat(80))).toBe(`${'x'.repeat(60)} … What do you do?`);
});
