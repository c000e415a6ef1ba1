import { describe, expect, test } from 'vitest';
import { anyQuestion } from '../testing/question';
import { multiple, type CompiledMultiple } from './multiple';
import { single, type CompiledSingle } from './single';
import { trueFalse, trueFalseOptions, type CompiledTrueFalse } from './trueFalse';

const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  text: [id.toUpperCase()],
  correct: id === 'a' || id === 'b',
}));
const several: CompiledMultiple = { ...anyQuestion, kind: 'multiple', choices };
const one: CompiledSingle = {
  ...anyQuestion,
  kind: 'single',
  choices: choices.map((choice) => ({ ...choice, correct: choice.id === 'b' })),
};
const statement: CompiledTrueFalse = {
  ...anyQuestion,
  kind: 'true-false',
  answer: false,
  feedback: ['It is not.'],
};

describe('single', () => {
  test.each([
    ['b', 1],
    ['a', 0],
    ['z', 0],
    [['b'], 0],
    [undefined, 0],
  ])('marks %j with %d', (answer, score) => {
    expect(single.mark(one, answer)).toMatchObject({ score, correct: score === 1 });
  });

  test('says of each choice whether it was chosen and whether that was right', () => {
    expect(single.mark(one, 'a').parts.slice(0, 3)).toEqual([
      { id: 'a', right: false, given: 'a' },
      { id: 'b', right: false },
      { id: 'c', right: true },
    ]);
  });

  test('sums up', () => {
    expect(single.summary(one, 'a')).toBe('Chose “A”.');
  });
});

describe('true-false', () => {
  test.each([
    [false, 1],
    [true, 0],
    ['false', 0],
    [0, 0],
    [null, 0],
  ])('marks %j with %d', (answer, score) => {
    expect(trueFalse.mark(statement, answer)).toMatchObject({ score, correct: score === 1 });
  });

  test('gives feedback to the wrong option only', () => {
    expect(trueFalseOptions(statement)).toEqual([
      { id: 'true', correct: false, feedback: ['It is not.'] },
      { id: 'false', correct: true },
    ]);
  });

  test('sums up', () => {
    expect(trueFalse.summary(statement, true)).toBe('Chose “True”.');
  });
});

describe('multiple: fraction of right choices picked less fraction of wrong ones', () => {
  test.each([
    [['a', 'b'], 1],
    [['b', 'a', 'b'], 1],
    [['a'], 1 / 2],
    [['a', 'b', 'c'], 1 - 1 / 3],
    [['a', 'c'], 1 / 2 - 1 / 3],
    [['a', 'c', 'd'], 0],
    [['a', 'b', 'c', 'd', 'e'], 0],
    [['c'], 0],
    [[], 0],
    ['a', 0],
    [['a', 'b', 'unknown'], 0],
  ])('marks %j with %d', (answer, score) => {
    const mark = multiple.mark(several, answer);
    expect(mark.score).toBeCloseTo(score, 12);
    expect(mark.correct).toBe(score === 1);
  });

  test('brings an answer into one order, each once, whatever the order of the choices', () => {
    const turned = { ...several, choices: [...choices].reverse() };
    expect(multiple.parse(several, ['e', 'a', 'e'])).toEqual(['a', 'e']);
    expect(multiple.parse(turned, ['e', 'a', 'e'])).toEqual(['a', 'e']);
  });

  test('does not count an empty list as an answer', () => {
    expect(multiple.isComplete(several, [])).toBe(false);
    expect(multiple.summary(several, [])).toBe('No answer.');
  });

  test('sums up', () => {
    expect(multiple.summary(several, ['c', 'a'])).toBe('Chose “A”, “C”.');
  });
});
