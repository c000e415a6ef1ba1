import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScore, tallyOf, verdictOf } from './score';
import { answeredBank } from './testing/arbitraries';

test('a verdict is right only if the answer is', () => {
  const verdict = (score: number) => verdictOf({ score, correct: score === 1, parts: [] });
  expect([1, 0.5, 0].map(verdict)).toEqual(['right', 'partly', 'wrong']);
  const open = { score: 0, correct: false, parts: [], needsSelf: true };
  expect(verdictOf(open)).toBe('self');
});

test('counts what is answered, and never more than there is', () => {
  fc.assert(
    fc.property(answeredBank, ({ bank, answers }) => {
      const tally = tallyOf(bank, new Map(answers));
      expect(tally.results.map((result) => result.question)).toEqual(bank.questions);
      expect(tally.answered).toBe(answers.length);
      expect(tally.results.filter((result) => result.verdict)).toHaveLength(answers.length);
      expect(tally.score).toBeLessThanOrEqual(tally.answered);
      const right = tally.results.filter((result) => result.verdict === 'right').length;
      expect(tally.score).toBeGreaterThanOrEqual(right);
    }),
  );
});

test.each([
  [6, '6'],
  [6.5, '6.5'],
  [5 + 2 / 3, '5.6'],
  [7.99, '7.9'],
  [1 / 3 + 1 / 3 + 1 / 3 + 0.1 + 0.2 + 0.7, '2'],
  [0, '0'],
])('writes %d as %s', (score, text) => {
  expect(formatScore(score)).toBe(text);
});
