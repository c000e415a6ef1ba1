import { describe, expect, test } from 'vitest';
import { questionTextHash } from './lockText';

describe('questionTextHash', () => {
  const question = {
    id: 'a',
    kind: 'single',
    weight: 1,
    extras: [],
    choices: [{ id: 'x', correct: true, pinned: false, feedback: 'No.' }],
    explanation: 'Since it is.',
    sources: ['guide'],
    revisions: [],
    tests: ['one'],
  };
  const hash = questionTextHash(question);

  test('does not change with what no learner meets, nor with how it is written', () => {
    const others = [
      { ...question, facilitator: 'Ask why.', difficulty: 3, tags: ['care'] },
      { ...question, revisions: [{ date: '2026-01-01', note: 'Clearer.' }] },
      { ...question, tests: ['two'] },
      { ...question, explanation: ' Since\nit  is. ' },
      { ...question, extras: undefined, hint: undefined, isNew: false },
      Object.fromEntries(Object.entries(question).reverse()),
    ];
    expect(new Set(others.map(questionTextHash))).toEqual(new Set([hash]));
  });

  test('changes with everything else', () => {
    const [choice] = question.choices;
    const others = [
      { ...question, explanation: 'Since it was.' },
      { ...question, choices: [{ ...choice, feedback: 'Not so.' }] },
      { ...question, choices: [{ ...choice, pinned: true }] },
      { ...question, sources: ['law'] },
      { ...question, objective: 'act' },
      { ...question, weight: 5 },
      { ...question, audience: 'member' },
    ];
    const hashes = new Set([hash, ...others.map(questionTextHash)]);
    expect(hashes.size).toBe(others.length + 1);
  });
});
