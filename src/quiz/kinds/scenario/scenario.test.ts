import { expect, test } from 'vitest';
import { anyQuestion } from '../../testing/question';
import { pathOf, scenario, type CompiledScenario, type Quality } from '.';

function decision(id: string, quality: Quality, next?: string) {
  return { id, text: [id], quality, consequence: ['Then.'], ...(next && { next }) };
}

const question: CompiledScenario = {
  ...anyQuestion,
  kind: 'scenario',
  start: 'alert',
  steps: [
    {
      id: 'alert',
      text: ['An alert.'],
      decisions: [decision('read', 'best', 'escalate'), decision('call', 'poor', 'damage')],
    },
    {
      id: 'damage',
      text: ['Damage.'],
      decisions: [decision('tell', 'best', 'escalate'), decision('hide', 'poor')],
    },
    {
      id: 'escalate',
      text: ['What now?'],
      decisions: [decision('officer', 'best'), decision('wait', 'acceptable')],
    },
  ],
  debrief: ['Look back.'],
};

test.each([
  [['read', 'officer'], 1],
  [['read', 'wait'], 0.75],
  [['call', 'tell', 'officer'], 2 / 3],
  [['call', 'hide'], 0],
  // Not finished: as if one more decision had been poor.
  [['read'], 1 / 2],
  [[], 0],
  [['officer'], 0],
  [['read', 'officer', 'officer'], 0],
  ['read', 0],
])('marks %j with %d: the mean over the decisions taken', (answer, score) => {
  expect(scenario.mark(question, answer).score).toBeCloseTo(score, 12);
});

test('is complete when the path has ended', () => {
  expect(scenario.isComplete(question, ['call', 'hide'])).toBe(true);
  expect(scenario.isComplete(question, ['call', 'tell'])).toBe(false);
  expect(scenario.isComplete(question, [])).toBe(false);
});

test('knows the step that is due', () => {
  expect(pathOf(question, []).step?.id).toBe('alert');
  expect(pathOf(question, ['call']).step?.id).toBe('damage');
  expect(pathOf(question, ['call', 'hide']).step).toBeUndefined();
  expect(pathOf(question, 'no answer').step?.id).toBe('alert');
});

test('says of each step what was decided', () => {
  expect(scenario.mark(question, ['call', 'tell']).parts).toEqual([
    { id: 'alert', right: false, given: 'call' },
    { id: 'damage', right: true, given: 'tell' },
    { id: 'escalate', right: false },
  ]);
});

test('sums up', () => {
  expect(scenario.summary(question, ['call', 'hide'])).toBe('Decided: call → hide.');
  expect(scenario.summary(question, ['call'])).toBe('Decided: call → not finished.');
});
