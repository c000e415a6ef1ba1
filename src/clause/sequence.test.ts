import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heaviestChain, matchSequence } from './sequence';

const items = (most: number) => fc.array(fc.nat(most), { maxLength: 60 });

describe('matchSequence', () => {
  test('gives stretches that are the same, in order and apart', () => {
    fc.assert(
      fc.property(items(6), items(6), (a, b) => {
        const at = { a: 0, b: 0 };
        for (const match of matchSequence(a, b)) {
          expect(match.length).toBeGreaterThan(0);
          expect(match.a).toBeGreaterThanOrEqual(at.a);
          expect(match.b).toBeGreaterThanOrEqual(at.b);
          at.a = match.a + match.length;
          at.b = match.b + match.length;
          expect(a.slice(match.a, at.a)).toEqual(b.slice(match.b, at.b));
        }
      }),
    );
  });

  test('finds all of a sequence in a longer one', () => {
    fc.assert(
      fc.property(items(6), items(6), items(6), (before, a, after) => {
        const found = matchSequence(a, [...before, ...a, ...after]);
        expect(found.reduce((sum, { length }) => sum + length, 0)).toBe(a.length);
      }),
    );
  });

  test('finds what stands once in both, also where the shortest edit is too long to look for', () => {
    const shared = Array.from({ length: 50 }, (_, index) => index);
    const apart = (from: number) =>
      shared.flatMap((item) => [
        item,
        ...Array.from({ length: 40 }, (_, at) => from + item * 40 + at),
      ]);
    const found = matchSequence(apart(1_000), apart(100_000));
    expect(found.reduce((sum, { length }) => sum + length, 0)).toBe(shared.length);
  });
});

describe('heaviestChain', () => {
  const link = fc.record({ a: fc.nat(5), b: fc.nat(5), weight: fc.integer({ min: 1, max: 9 }) });

  test('rises on both sides, and no other choice weighs more', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 8 }), (links) => {
        const weigh = (list: typeof links) => list.reduce((sum, { weight }) => sum + weight, 0);
        const rises = (list: typeof links) =>
          list.every(({ a, b }, at) => {
            const next = list[at + 1];
            return !next || (a < next.a && b < next.b);
          });
        const choices = links
          .reduce<(typeof links)[]>(
            (all, one) => [...all, ...all.map((some) => [...some, one])],
            [[]],
          )
          .map((choice) => [...choice].sort((one, other) => one.a - other.a || one.b - other.b))
          .filter(rises);
        const chain = heaviestChain(links);
        expect(rises(chain)).toBe(true);
        expect(weigh(chain)).toBe(Math.max(...choices.map(weigh)));
      }),
    );
  });
});
