import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffle } from '../draw';
import { answerTo, anyAnswerTo, multipleQuestion, question } from '../testing/arbitraries';
import { kindOf } from '.';
import { multiple, type CompiledMultiple } from './multiple';
import { single, type CompiledSingle } from './single';
import { trueFalse, type CompiledTrueFalse } from './trueFalse';

const common = { id: 'q', hash: 'h', prompt: ['?'], explanation: [], sources: [] };
const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  text: [id],
  correct: id === 'a' || id === 'b',
}));
const several: CompiledMultiple = { ...common, kind: 'multiple', choices };
const one: CompiledSingle = {
  ...common,
  kind: 'single',
  choices: choices.map((choice) => ({ ...choice, correct: choice.id === 'b' })),
};
const statement: CompiledTrueFalse = {
  ...common,
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
    const marks = single.mark(one, 'a').perChoice;
    expect(marks.slice(0, 3)).toEqual([
      { id: 'a', chosen: true, right: false },
      { id: 'b', chosen: false, right: false },
      { id: 'c', chosen: false, right: true },
    ]);
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
    expect(trueFalse.options(statement)).toEqual([
      { id: 'true', correct: false, feedback: ['It is not.'] },
      { id: 'false', correct: true },
    ]);
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

  test('brings an answer into the order of the choices, each once', () => {
    expect(multiple.parse(several, ['e', 'a', 'e'])).toEqual(['a', 'e']);
  });

  test('does not count an empty list as an answer', () => {
    expect(multiple.isComplete(several, [])).toBe(false);
  });
});

/** A question with something that may or may not be an answer to it. */
const asked = question.chain((q) => fc.tuple(fc.constant(q), anyAnswerTo(q)));

describe('every kind', () => {
  test('marks anything, within bounds, the same each time, without changing it', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        const before = fc.stringify([q, answer]);
        const mark = kind.mark(q, answer);
        expect(kind.mark(q, answer)).toEqual(mark);
        expect(fc.stringify([q, answer])).toBe(before);
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(1);
        expect(mark.correct).toBe(mark.score === 1);
        expect(mark.perChoice.map((choice) => choice.id)).toEqual(
          kind.options(q).map((option) => option.id),
        );
        expect(mark.perChoice.every((choice) => choice.right)).toBe(mark.correct);
      }),
    );
  });

  test('takes what is no answer as none', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        if (kind.parse(q, answer) !== undefined) return;
        expect(kind.isComplete(q, answer)).toBe(false);
        expect(kind.mark(q, answer)).toEqual(kind.mark(q, undefined));
        expect(kind.mark(q, answer).score).toBe(0);
      }),
    );
  });

  test('parses an answer to a form that stays through JSON and marks alike', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        const parsed = kind.parse(q, answer);
        if (parsed === undefined) return;
        const again: unknown = JSON.parse(JSON.stringify(parsed));
        expect(kind.parse(q, again)).toEqual(parsed);
        expect(kind.mark(q, again)).toEqual(kind.mark(q, answer));
      }),
    );
  });

  test('marks the revealed answer, and no other whole answer, as right', () => {
    fc.assert(
      fc.property(
        question.chain((q) => fc.tuple(fc.constant(q), answerTo(q))),
        ([q, answer]) => {
          const kind = kindOf(q);
          const chosen = kind.mark(q, answer).perChoice.filter((choice) => choice.chosen);
          const revealed = kind.revealed(q).map((option) => option.id);
          expect(revealed.length).toBeGreaterThan(0);
          expect(kind.mark(q, answer).correct).toBe(
            JSON.stringify(chosen.map((choice) => choice.id)) === JSON.stringify(revealed),
          );
        },
      ),
    );
  });

  test('the order of picking and of the choices makes no difference to the mark', () => {
    fc.assert(
      fc.property(
        multipleQuestion.chain((q) => fc.tuple(fc.constant(q), anyAnswerTo(q), fc.string())),
        ([q, answer, seed]) => {
          const turned = { ...q, choices: shuffle(q.choices, seed) };
          const reordered = Array.isArray(answer) ? shuffle(Array.from(answer), seed) : answer;
          const { score, correct } = multiple.mark(q, answer);
          expect(multiple.mark(turned, reordered)).toMatchObject({ score, correct });
        },
      ),
    );
  });
});
