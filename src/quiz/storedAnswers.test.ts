import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson, parseStored, writeStored } from './storedAnswers';
import { storedAnswersSchema } from './storedAnswersSchema';

/** JSON that is right, or almost. Zod skips keys named __proto__, which no question has. */
const id = fc.string().filter((text) => text !== '__proto__');
const entry = fc.record(
  { hash: fc.oneof(fc.string(), fc.integer()), answer: fc.jsonValue(), more: fc.boolean() },
  { requiredKeys: [] },
);
const goodEntry = fc.record({ hash: fc.string(), answer: fc.jsonValue() });
const nearMiss = fc.record(
  {
    v: mostly(fc.constant(1), fc.jsonValue()),
    revision: mostly(fc.nat(), fc.oneof(fc.double(), fc.constant(2 ** 53), fc.jsonValue())),
    answers: mostly(
      fc.dictionary(id, goodEntry),
      fc.oneof(fc.dictionary(id, entry), fc.array(entry), fc.jsonValue()),
    ),
    more: mostly(fc.constant(undefined), fc.boolean()),
  },
  { requiredKeys: ['v', 'revision', 'answers'] },
);

function mostly(good: Arbitrary<unknown>, bad: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: bad });
}

test('accepts exactly what the schema accepts', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        nearMiss.map((value) => JSON.stringify(value)),
        fc.json(),
      ),
      (text) => {
        const expected = storedAnswersSchema.safeParse(parseJson(text)).success;
        expect(parseStored(text) !== undefined).toBe(expected);
        if (expected) accepted += 1;
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
  expect(accepted).toBeGreaterThan(200);
});

test('takes any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseStored(text)).toBeUndefined();
    }),
  );
  expect(parseStored('['.repeat(1_000_000))).toBeUndefined();
});

test('reads back what was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      fc.array(fc.tuple(fc.oneof(id, fc.constant('__proto__')), goodEntry)),
      (revision, entries) => {
        const value = JSON.parse(JSON.stringify(entries)) as typeof entries;
        const stored = { revision, answers: new Map(value) };
        expect(parseStored(writeStored(stored))).toEqual(stored);
      },
    ),
  );
});
