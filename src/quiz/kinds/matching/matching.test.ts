import { expect, test } from 'vitest';
import { anyQuestion } from '../../testing/question';
import { matching, type CompiledMatching } from '.';

const question: CompiledMatching = {
  ...anyQuestion,
  kind: 'matching',
  pairs: ['one', 'two', 'three'].map((id) => ({ id, left: [id] })),
  rights: ['three', 'extra', 'one', 'two'].map((id) => ({ id, text: [`right of ${id}`] })),
};

test.each([
  [{ one: 'one', two: 'two', three: 'three' }, 1],
  [{ one: 'one', two: 'three', three: 'two' }, 1 / 3],
  [{ one: 'one', two: 'one', three: 'one' }, 1 / 3],
  [{ one: 'one', two: 'two' }, 2 / 3],
  [{ one: 'extra', two: 'extra', three: 'extra' }, 0],
  [{}, 0],
  [{ one: 'one', two: 'two', three: 'three', four: 'one' }, 0],
  [{ one: 'one', two: 'two', three: 'unknown' }, 0],
  [['one'], 0],
])('marks %j with %d: the share of the pairs that are right', (answer, score) => {
  expect(matching.mark(question, answer).score).toBeCloseTo(score, 12);
});

test('is complete with something for each pair, right or not', () => {
  expect(matching.isComplete(question, { one: 'two', two: 'two', three: 'extra' })).toBe(true);
  expect(matching.isComplete(question, { one: 'one', two: 'two' })).toBe(false);
});

test('says of each pair what was chosen', () => {
  expect(matching.mark(question, { one: 'one', two: 'extra' }).parts).toEqual([
    { id: 'one', right: true, given: 'one' },
    { id: 'two', right: false, given: 'extra' },
    { id: 'three', right: false },
  ]);
});

test('sums up', () => {
  const answer = { one: 'one', two: 'extra' };
  expect(matching.summary(question, answer)).toBe(
    'Matched 1 of 3: one – right of one; two – right of extra.',
  );
});
