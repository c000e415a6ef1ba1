import fc, { type Arbitrary } from 'fast-check';
import type { StorageLike } from '../storage';
import type { Answer, CompiledBank } from '../types';
import { answerTo } from './answers';
import { question } from './questions';

export * from './answers';
export * from './questions';

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
