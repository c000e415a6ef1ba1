import { expect, test } from 'vitest';
import { anyQuestion } from '../../testing/question';
import { cloze, type CompiledCloze } from '.';

const question: CompiledCloze = {
  ...anyQuestion,
  kind: 'cloze',
  text: ['The {who} tells ', { tag: 'em', children: ['{whom}'] }, ' of {this}.'],
  gaps: [
    {
      id: 'who',
      options: [
        { id: 'officer', text: 'officer', correct: true },
        { id: 'analyst', text: 'analyst', correct: false, feedback: ['No.'] },
      ],
    },
    { id: 'whom', accept: ['the customer', 'Élise'], feedback: ['No.'] },
  ],
};

test.each([
  [{ who: 'officer', whom: 'the customer' }, 1],
  [{ who: 'officer', whom: '  The   CUSTOMER. ' }, 1],
  [{ who: 'officer', whom: 'elise' }, 1],
  [{ who: 'officer', whom: 'customer' }, 1 / 2],
  [{ who: 'analyst', whom: 'Elise' }, 1 / 2],
  [{ who: 'officer' }, 1 / 2],
  [{ who: 'officer', whom: ' ' }, 1 / 2],
  [{}, 0],
  [{ who: 'nobody', whom: 'Elise' }, 0],
  [{ who: 'officer', whom: 1 }, 0],
])('marks %j with %d: the share of the gaps that are right', (answer, score) => {
  expect(cloze.mark(question, answer).score).toBeCloseTo(score, 12);
});

test('is complete with something in each gap', () => {
  expect(cloze.isComplete(question, { who: 'analyst', whom: 'x' })).toBe(true);
  expect(cloze.isComplete(question, { who: 'analyst', whom: '  ' })).toBe(false);
});

test('keeps what was written as it was, but for spaces around it', () => {
  expect(cloze.parse(question, { whom: ' Élise ', who: 'officer' })).toEqual({
    who: 'officer',
    whom: 'Élise',
  });
});

test('sums up, and leaves alone what is no gap', () => {
  expect(cloze.summary(question, { who: 'analyst' })).toBe(
    'Filled in: The [analyst] tells [] of {this}.',
  );
});
