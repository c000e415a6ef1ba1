import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStatement } from './parseStatement';
import { statementSchema, verbIdSchema } from './statementSchema';
import { anyStatement, nearMiss } from './testing/statements';
import { VERBS } from './types';

const agrees = (value: unknown) => {
  const expected = statementSchema.safeParse(value).success;
  expect(parseStatement(value) !== undefined).toBe(expected);
  return expected;
};

describe('reading a statement', () => {
  test('gives back every statement as it is', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        expect(parseStatement(statement)).toBe(statement);
        expect(agrees(statement)).toBe(true);
      }),
    );
  });

  test('accepts exactly what the schema accepts', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(nearMiss, (value) => {
        if (agrees(value)) accepted += 1;
        else refused += 1;
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(1000);
  });

  test('takes any value at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withDate: true }),
        (value) => {
          expect(parseStatement(value)).toBeUndefined();
        },
      ),
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(parseStatement(revoked.proxy)).toBeUndefined();
  });

  test('takes no dates or maps for empty objects', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        expect(parseStatement({ ...statement, context: new Date(0) })).toBeUndefined();
        expect(parseStatement({ ...statement, result: new Map() })).toBeUndefined();
      }),
    );
  });

  test('is not brought down by deep JSON', () => {
    const statement = fc.sample(anyStatement, { numRuns: 1, seed: 1 })[0];
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    const context = { extensions: { 'https://example.org/deep': deep } };
    expect(parseStatement({ ...statement, context })).toBeUndefined();
  });

  test('knows all verbs', () => {
    expect(verbIdSchema.options).toEqual(Object.values(VERBS));
  });
});
