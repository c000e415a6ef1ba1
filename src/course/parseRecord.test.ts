import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from './parseRecord';
import { recordSchema } from './recordSchema';
import { recordOf } from './testing/records';
import type { CompletionRecord } from './types';

const RECORD = await recordOf();
const problemOf = (value: unknown) => {
  const parsed = parseRecord(typeof value === 'string' ? value : JSON.stringify(value));
  return 'problem' in parsed ? parsed.problem : undefined;
};

describe('parseRecord', () => {
  test('reads a record as it was written', () => {
    expect(parseRecord(JSON.stringify(RECORD))).toEqual({ record: RECORD });
    expect(recordSchema.parse(RECORD)).toEqual(RECORD);
  });

  test('the schema describes the type', () => {
    const typed: CompletionRecord = recordSchema.parse(RECORD);
    expect(typed).toEqual(RECORD);
  });

  test.each([
    ['', { code: 'no-json' }],
    ['PK\u0003\u0004', { code: 'no-json' }],
    ['[]', { code: 'no-record' }],
    ['null', { code: 'no-record' }],
    ['{"type":"other"}', { code: 'no-record' }],
    [' '.repeat(1_000_001), { code: 'too-large' }],
  ])('takes %.20j for no record', (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  test.each([
    [{ ...RECORD, v: 2, more: true }, { code: 'newer' }],
    [
      { ...RECORD, v: 0 },
      { code: 'damaged', at: 'v' },
    ],
    [
      { ...RECORD, name: undefined },
      { code: 'damaged', at: 'name' },
    ],
    [
      { ...RECORD, more: true },
      { code: 'damaged', at: 'more' },
    ],
    [
      { ...RECORD, started: '2026-02-30T10:00:00.000Z' },
      { code: 'damaged', at: 'started' },
    ],
    [
      { ...RECORD, plan: { ...RECORD.plan, timeRule: 'never' } },
      { code: 'damaged', at: 'plan.timeRule' },
    ],
    [
      { ...RECORD, answers: [RECORD.answers[0], { id: 'a' }] },
      { code: 'damaged', at: 'answers.1.hash' },
    ],
    [
      { ...RECORD, score: 1.1 },
      { code: 'damaged', at: 'score' },
    ],
  ])('names what is damaged (%#)', (value, problem) => {
    expect(problemOf(value)).toEqual(problem);
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(problemOf(text)).toBeDefined();
      }),
    );
  });
});

/** Values near those that a record has, and others. */
const instead = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    'off',
    'longer',
    0,
    1,
    -1,
    1.5,
    101,
    true,
    [],
    {},
    ['a'],
    [1],
  ),
  fc.constantFrom({ text: 'a', self: 'right' }, { a: 1 }, '2026-06-01T10:00:00.000Z'),
  fc.constantFrom('2026-06-01T10:00:00Z', '2026-06-01T24:00:00.000Z', '2026-06-31T10:00:00.000Z'),
  fc.constantFrom(
    'f'.repeat(64),
    'F'.repeat(64),
    '2028-02-29T23:59:59.999Z',
    '0000-01-01T00:00:00.000Z',
  ),
  fc.string(),
  fc.double(),
  fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__')),
);

/** The paths of everything in a value. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length > 0 ? [path, ...inside] : inside;
}

function changed(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

const paths = [...pathsIn(RECORD), ['more'], ['plan', 'more'], ['answers', '0', 'more']];
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...paths), instead), { minLength: 1, maxLength: 2 })
  .map((changes) => {
    let value: unknown = RECORD;
    for (const [path, to] of changes) {
      try {
        value = changed(value, path, to);
      } catch {
        // An earlier change took away what this one is about.
      }
    }
    return JSON.stringify(value) ?? '';
  });

test('accepts exactly what the schema accepts', () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const value: unknown = text === '' ? undefined : JSON.parse(text);
      const expected = recordSchema.safeParse(value);
      const parsed = parseRecord(text);
      expect('record' in parsed ? parsed.record : undefined).toEqual(expected.data);
      if (expected.success) accepted += 1;
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
