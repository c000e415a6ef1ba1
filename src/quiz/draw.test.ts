import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, shuffle, shuffleAround } from './draw';
import { hash64, shortHash } from './hash';

const items = fc.array(fc.anything());

describe('shuffle', () => {
  test('gives the same items in another order, and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
        expect(sorted(shuffle(list, seed))).toEqual(sorted(list));
        expect(list).toEqual(before);
      }),
    );
  });

  test('gives one order for one seed', () => {
    fc.assert(
      fc.property(items, fc.string(), (list, seed) => {
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      }),
    );
  });

  test('gives the order it always gave', () => {
    expect(shuffle([1, 2, 3, 4, 5, 6, 7, 8], 'learner 1').join('')).toMatchInlineSnapshot(
      `"86214537"`,
    );
    expect(shuffle([1, 2, 3, 4, 5, 6, 7, 8], 'learner 2').join('')).toMatchInlineSnapshot(
      `"31475628"`,
    );
  });

  test('gives every order about as often, even for seeds that follow each other', () => {
    const rounds = 24_000;
    const counts = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const order = shuffle(['a', 'b', 'c', 'd'], `attempt ${round}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // Chi-square with 23 degrees of freedom: a fair draw stays below 49.7 in 999 of 1,000 cases.
    expect(chiSquare([...counts.values()], rounds / 24)).toBeLessThan(49.7);
  });
});

describe('shuffleAround', () => {
  test('leaves some items where they are and shuffles the others among themselves', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.string(), (list, seed) => {
        const stays = (item: number) => item % 3 === 0;
        const shuffled = shuffleAround(list, seed, stays);
        const moved = list.filter((item) => !stays(item));
        expect(shuffled.filter((item) => !stays(item))).toEqual(shuffle(moved, seed));
        list.forEach((item, index) => {
          if (stays(item)) expect(shuffled[index]).toBe(item);
        });
      }),
    );
  });
});

describe('draw', () => {
  test('draws as many different items as asked for, or all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer()),
        fc.integer({ min: -3, max: 20 }),
        fc.string(),
        (list, count, seed) => {
          const drawn = draw(list, count, seed);
          expect(drawn).toHaveLength(Math.min(Math.max(count, 0), list.length));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.every((item) => list.includes(item))).toBe(true);
          expect(draw(list, count + 1, seed).slice(0, Math.max(count, 0))).toEqual(drawn);
        },
      ),
    );
  });

  test('draws every item about as often', () => {
    const rounds = 20_000;
    const counts = new Array<number>(10).fill(0);
    for (let round = 0; round < rounds; round++) {
      for (const item of draw([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3, `${round}`)) {
        counts[item] = (counts[item] ?? 0) + 1;
      }
    }
    // Within five standard deviations of a fair draw's 6,000.
    for (const count of counts) expect(Math.abs(count - rounds * 0.3)).toBeLessThan(325);
  });
});

describe('hash', () => {
  test('is short and stays the same', () => {
    expect(shortHash('')).toMatchInlineSnapshot(`"14bzwtne56g"`);
    expect(shortHash('Which does the advice put first?')).toMatchInlineSnapshot(`"1xb1camzxy0"`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shortHash(text)).toMatch(/^[a-z0-9]{1,11}$/);
        for (const half of hash64(text)) expect(half).toBe(half >>> 0);
      }),
    );
  });

  test('tells similar texts apart', () => {
    const hashes = Array.from({ length: 50_000 }, (_, index) => shortHash(`question ${index}`));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
