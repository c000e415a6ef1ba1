import { expect, test } from 'vitest';
import { anyQuestion } from '../../testing/question';
import { shortText, type CompiledShortText } from '.';

const question: CompiledShortText = {
  ...anyQuestion,
  kind: 'short-text',
  accept: ['Your transfer is being processed.'],
  model: ['A model.'],
  criteria: [['True.'], ['Neutral.']],
  feedback: ['Compare.'],
};

test.each([
  [{ text: 'your transfer is being  processed' }, 1],
  [{ text: 'Something else', self: 'right' }, 1],
  [{ text: 'Something else', self: 'partly' }, 0.5],
  [{ text: 'Something else', self: 'wrong' }, 0],
  [{ text: 'Something else', self: 'brilliant' }, 0],
  [{ text: ' ', self: 'right' }, 0],
  ['Something else', 0],
])('marks %j with %d: accepted, or as learners mark themselves', (answer, score) => {
  expect(shortText.mark(question, answer)).toMatchObject({ score, correct: score === 1 });
});

test('asks learners to mark what is not accepted as it stands', () => {
  expect(shortText.mark(question, { text: 'Something else' })).toMatchObject({
    score: 0,
    needsSelf: true,
  });
  expect(shortText.mark(question, { text: 'Something else', self: 'wrong' }).needsSelf).toBe(
    undefined,
  );
  expect(shortText.mark(question, { text: question.accept[0] }).needsSelf).toBe(undefined);
});

test('has no mark of the learner beside an answer that is accepted', () => {
  const text = 'Your transfer is being processed';
  expect(shortText.parse(question, { text: ` ${text} `, self: 'wrong' })).toEqual({ text });
});

test('sums up', () => {
  expect(shortText.summary(question, { text: 'Soon', self: 'partly' })).toBe(
    'Wrote “Soon”. Marked by the learner: partly.',
  );
});
