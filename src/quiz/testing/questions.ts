import fc, { type Arbitrary } from 'fast-check';
import { shuffle } from '../draw';
import type { CompiledChoice } from '../kinds/choices';
import type { CompiledCloze, CompiledGap } from '../kinds/cloze';
import type { QuestionBase } from '../kinds/kind';
import type { CompiledMatching } from '../kinds/matching';
import type { CompiledMultiple } from '../kinds/multiple';
import type { CompiledNumeric } from '../kinds/numeric';
import type { CompiledOrdering } from '../kinds/ordering';
import type { CompiledDecision, CompiledScenario } from '../kinds/scenario';
import type { CompiledShortText } from '../kinds/shortText';
import type { CompiledSingle } from '../kinds/single';
import type { CompiledTrueFalse } from '../kinds/trueFalse';
import type { CompiledQuestion } from '../types';

/** Ids, among them names that every object inherits. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}$/),
  fc.constantFrom('constructor', 'valueOf', 'true', '__proto__'),
);

const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

const base: Arbitrary<QuestionBase> = fc.record({
  id,
  hash: fc.stringMatching(/^[a-z0-9]{11}$/),
  weight: fc.constantFrom(1, 2),
  difficulty: fc.constantFrom(1, 2, 3),
  prompt: fc.constant(['What now?']),
  explanation: fc.constant([{ tag: 'p' as const, children: ['So it is.'] }]),
  links: fc.constant([]),
  sources: fc.constant([]),
});

function choices(rights: (count: number) => Arbitrary<number>): Arbitrary<CompiledChoice[]> {
  return ids(3, 6)
    .chain((names) =>
      fc.tuple(rights(names.length), fc.array(fc.boolean()), fc.constant(names), fc.string()),
    )
    .map(([right, pins, names, seed]) => {
      const list = names.map((choice, index) => ({
        id: choice,
        text: [choice],
        correct: index < right,
        ...(pins[index] && { pinned: true }),
      }));
      return shuffle(list, seed);
    });
}

export const singleQuestion: Arbitrary<CompiledSingle> = fc
  .tuple(
    base,
    choices(() => fc.constant(1)),
  )
  .map(([common, list]) => ({ ...common, kind: 'single', choices: list }));

export const multipleQuestion: Arbitrary<CompiledMultiple> = fc
  .tuple(
    base,
    choices((count) => fc.integer({ min: 2, max: count - 1 })),
  )
  .map(([common, list]) => ({ ...common, kind: 'multiple', choices: list }));

export const trueFalseQuestion: Arbitrary<CompiledTrueFalse> = fc
  .tuple(base, fc.boolean())
  .map(([common, answer]) => ({ ...common, kind: 'true-false', answer, feedback: ['No.'] }));

export const matchingQuestion: Arbitrary<CompiledMatching> = fc
  .tuple(base, ids(3, 9), fc.string())
  .map(([common, names, seed]) => {
    const pairs = names.slice(0, Math.min(6, names.length));
    return {
      ...common,
      kind: 'matching',
      pairs: pairs.map((name) => ({ id: name, left: [name], feedback: ['No.'] })),
      rights: shuffle(names, seed).map((name) => ({ id: name, text: [name] })),
    };
  });

export const orderingQuestion: Arbitrary<CompiledOrdering> = fc
  .tuple(base, ids(3, 6), fc.string())
  .map(([common, order, seed]) => ({
    ...common,
    kind: 'ordering',
    items: shuffle(order, seed).map((name) => ({ id: name, text: [name] })),
    order,
  }));

const word = fc.stringMatching(/^[a-zé]{1,6}$/);

const gap = (name: string): Arbitrary<CompiledGap> =>
  fc.oneof(
    ids(2, 5).map((names) => ({
      id: name,
      options: names.map((option, index) => ({ id: option, text: option, correct: index === 0 })),
    })),
    fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((accept) => ({ id: name, accept, feedback: ['No.'] })),
  );

export const clozeQuestion: Arbitrary<CompiledCloze> = fc
  .tuple(base, ids(1, 4))
  .chain(([common, names]) => fc.tuple(fc.constant(common), fc.tuple(...names.map(gap))))
  .map(([common, gaps]) => ({
    ...common,
    kind: 'cloze',
    text: [gaps.map((one) => `A {${one.id}}`).join(' '), { tag: 'em', children: ['end'] }],
    gaps,
  }));

const number = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

export const numericQuestion: Arbitrary<CompiledNumeric> = fc
  .tuple(base, number, fc.constantFrom(0, 0.5, 3))
  .map(([common, answer, tolerance]) => ({
    ...common,
    kind: 'numeric',
    answer: answer || 0,
    tolerance,
    unit: 'days',
    feedback: ['No.'],
    mistakes: [],
  }));

export const shortTextQuestion: Arbitrary<CompiledShortText> = fc
  .tuple(base, fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([common, accept]) => ({
    ...common,
    kind: 'short-text',
    accept,
    model: ['Model.'],
    criteria: [['One.'], ['Two.']],
    feedback: ['Compare.'],
  }));

/** Decisions that lead to any later step, or to the end. */
function decisions(names: readonly string[], from: number): Arbitrary<CompiledDecision[]> {
  const next = fc.option(fc.constantFrom(...names.slice(from + 1), undefined), { nil: undefined });
  return ids(2, 4).chain((list) =>
    fc.tuple(
      ...list.map((name, index) =>
        fc
          .tuple(fc.constantFrom('best' as const, 'acceptable' as const, 'poor' as const), next)
          .map(([quality, step]) => ({
            id: name,
            text: [name],
            quality: index === 0 ? ('best' as const) : quality,
            consequence: ['Then.'],
            ...(step !== undefined && { next: step }),
          })),
      ),
    ),
  );
}

export const scenarioQuestion: Arbitrary<CompiledScenario> = fc
  .tuple(base, ids(3, 6))
  .chain(([common, names]) =>
    fc.tuple(
      fc.constant(common),
      fc.constant(names),
      fc.tuple(...names.map((_name, index) => decisions(names, index))),
    ),
  )
  .map(([common, names, lists]) => ({
    ...common,
    kind: 'scenario',
    start: names[0] ?? '',
    steps: names.map((name, index) => ({
      id: name,
      text: [name],
      decisions: lists[index] ?? [],
    })),
    debrief: ['Look back.'],
  }));

/** A question of any kind. */
export const question: Arbitrary<CompiledQuestion> = fc.oneof(
  singleQuestion,
  multipleQuestion,
  trueFalseQuestion,
  matchingQuestion,
  orderingQuestion,
  clozeQuestion,
  numericQuestion,
  shortTextQuestion,
  scenarioQuestion,
);
