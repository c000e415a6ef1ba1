import fc, { type Arbitrary } from 'fast-check';
import type { CompiledChoice } from '../kinds/choices';
import { kindOf } from '../kinds';
import type { QuestionBase } from '../kinds/kind';
import type { CompiledMultiple } from '../kinds/multiple';
import type { CompiledSingle } from '../kinds/single';
import type { CompiledTrueFalse } from '../kinds/trueFalse';
import type { StorageLike } from '../storage';
import type { Answer, CompiledBank, CompiledQuestion } from '../types';

/** Ids, among them names that every object inherits. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}$/),
  fc.constantFrom('constructor', 'valueOf', 'true', '__proto__'),
);

const base: Arbitrary<QuestionBase> = fc.record({
  id,
  hash: fc.stringMatching(/^[a-z0-9]{11}$/),
  prompt: fc.constant(['What now?']),
  explanation: fc.constant([{ tag: 'p' as const, children: ['So it is.'] }]),
  sources: fc.constant([]),
});

function choices(rights: (count: number) => Arbitrary<number>): Arbitrary<CompiledChoice[]> {
  return fc
    .uniqueArray(id, { minLength: 3, maxLength: 6 })
    .chain((ids) =>
      fc.tuple(rights(ids.length), fc.shuffledSubarray(ids, { minLength: ids.length })),
    )
    .map(([right, ids]) =>
      ids.map((choice, index) => ({ id: choice, text: [choice], correct: index < right })),
    )
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
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

/** A question of any kind. */
export const question: Arbitrary<CompiledQuestion> = fc.oneof(
  singleQuestion,
  multipleQuestion,
  trueFalseQuestion,
);

/** A whole answer to the question, in its canonical form. */
export function answerTo(asked: CompiledQuestion): Arbitrary<Answer> {
  if (asked.kind === 'true-false') return fc.boolean();
  const ids = asked.choices.map((choice) => choice.id);
  return asked.kind === 'single' ? fc.constantFrom(...ids) : fc.subarray(ids, { minLength: 1 });
}

/** Anything that could stand where an answer should: near misses and garbage. */
export function anyAnswerTo(asked: CompiledQuestion): Arbitrary<unknown> {
  const ids = kindOf(asked)
    .options(asked)
    .map((option) => option.id);
  return fc.oneof(
    answerTo(asked),
    fc.array(fc.constantFrom(...ids)),
    fc.array(fc.oneof(fc.constantFrom(...ids), fc.string())),
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
  );
}

/** A bank of questions with different ids. */
export const bank: Arbitrary<CompiledBank> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,5}\/[a-z0-9]{1,5}$/),
  title: fc.string(),
  revision: fc.integer({ min: 1, max: 99 }),
  questions: fc.uniqueArray(question, {
    minLength: 1,
    maxLength: 5,
    selector: (asked) => asked.id,
  }),
});

/** A bank with whole answers to some of its questions. */
export const answeredBank: Arbitrary<{ bank: CompiledBank; answers: [string, Answer][] }> =
  bank.chain((asked) =>
    fc
      .subarray(asked.questions)
      .chain((some) => fc.tuple(...some.map((one) => fc.tuple(fc.constant(one.id), answerTo(one)))))
      .map((answers) => ({ bank: asked, answers })),
  );

/** A storage in memory, to be looked into. */
export function memoryStorage(items: Record<string, string> = {}): StorageLike & {
  items: Map<string, string>;
} {
  const held = new Map(Object.entries(items));
  return {
    items: held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}
