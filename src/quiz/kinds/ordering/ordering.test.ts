import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderingQuestion } from '../../testing/arbitraries';
import { anyQuestion } from '../../testing/question';
import { mixItems, ordering, type CompiledOrdering } from '.';

const order = ['a', 'b', 'c', 'd'];
const question: CompiledOrdering = {
  ...anyQuestion,
  kind: 'ordering',
  items: ['c', 'a', 'd', 'b'].map((id) => ({ id, text: [id.toUpperCase()] })),
  order,
};

test.each([
  [['a', 'b', 'c', 'd'], 1],
  // Of six pairs one stands in the wrong order.
  [['b', 'a', 'c', 'd'], 4 / 6],
  [['b', 'c', 'd', 'a'], 0],
  [['b', 'c', 'a', 'd'], 2 / 6],
  [['d', 'c', 'b', 'a'], 0],
  [['a', 'b', 'c'], 0],
  [['a', 'b', 'c', 'c'], 0],
  [['a', 'b', 'c', 'd', 'd'], 0],
  ['abcd', 0],
])('marks %j with %d: pairs in the right order less pairs in the wrong one', (answer, score) => {
  expect(ordering.mark(question, answer).score).toBeCloseTo(score, 12);
});

test('says of each item where it was put', () => {
  expect(ordering.mark(question, ['b', 'a', 'c', 'd']).parts).toEqual([
    { id: 'a', right: false, given: '2' },
    { id: 'b', right: false, given: '1' },
    { id: 'c', right: true, given: '3' },
    { id: 'd', right: true, given: '4' },
  ]);
});

test('sums up', () => {
  expect(ordering.summary(question, ['b', 'a', 'c', 'd'])).toBe(
    'Put in this order: 1. B; 2. A; 3. C; 4. D.',
  );
});

test('never begins in the right order', () => {
  fc.assert(
    fc.property(orderingQuestion, fc.string(), (q, seed) => {
      const shown = mixItems(q.items, q.order, seed).map(({ id }) => id);
      expect(shown).not.toEqual(q.order);
      expect([...shown].sort()).toEqual([...q.order].sort());
    }),
  );
});
