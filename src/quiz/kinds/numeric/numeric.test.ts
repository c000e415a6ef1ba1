import { expect, test } from 'vitest';
import { anyQuestion } from '../../testing/question';
import { numeric, numericFeedback, type CompiledNumeric } from '.';

const question: CompiledNumeric = {
  ...anyQuestion,
  kind: 'numeric',
  answer: 10,
  tolerance: 0.3,
  unit: 'days',
  feedback: ['Count again.'],
  mistakes: [{ value: 12, feedback: ['You counted the holidays.'] }],
};

test.each([
  [10, 1],
  [10.3, 1],
  [9.7, 1],
  [10.31, 0],
  [9.69, 0],
  ['10', 0],
  [NaN, 0],
  [Infinity, 0],
  [null, 0],
])('marks %j with %d: within the tolerance or not', (answer, score) => {
  expect(numeric.mark(question, answer)).toMatchObject({ score, correct: score === 1 });
});

test('is not led astray by binary fractions', () => {
  const third = { ...question, answer: 0.3, tolerance: 0 };
  expect(numeric.mark(third, 0.1 + 0.2).correct).toBe(true);
  expect(numeric.mark(third, 0.3001).correct).toBe(false);
});

test('knows no -0, which JSON does not', () => {
  expect(Object.is(numeric.parse(question, -0), 0)).toBe(true);
});

test('has feedback for known mistakes and for any other number', () => {
  expect(numericFeedback(question, 12)).toEqual(['You counted the holidays.']);
  expect(numericFeedback(question, 13)).toEqual(['Count again.']);
});

test('sums up', () => {
  expect(numeric.summary(question, 12)).toBe('Wrote 12 days.');
});
