import { hash64 } from './hash';

/**
 * The items in an order drawn from the seed: every order is equally likely over all seeds, and
 * one seed gives one order, everywhere and always (Fisher–Yates over sfc32).
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const below = dice(seed);
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn;
}

/**
 * `count` of the items, none twice, in an order drawn from the seed. A larger draw with the same
 * seed begins with the smaller one. Fewer items than asked for gives all of them.
 */
export function draw<T>(items: readonly T[], count: number, seed: string): T[] {
  return shuffle(items, seed).slice(0, Math.max(0, count));
}

/** Shuffles like `shuffle`, but leaves the items that `stays` names where they are. */
export function shuffleAround<T>(
  items: readonly T[],
  seed: string,
  stays: (item: T) => boolean,
): T[] {
  const moved = shuffle(
    items.filter((item) => !stays(item)),
    seed,
  ).values();
  return items.map((item) => (stays(item) ? item : (moved.next().value as T)));
}

/** A fair die: gives a whole number from 0 up to, not including, `sides`. */
function dice(seed: string): (sides: number) => number {
  const next = sfc32(seed);
  return (sides) => {
    // Numbers above the last full round of `sides` would favour the low sides: throw again.
    const fair = 2 ** 32 - (2 ** 32 % sides);
    let number = next();
    while (number >= fair) number = next();
    return number % sides;
  };
}

/**
 * Chris Doty-Humphrey's Small Fast Counter generator of 32-bit numbers, seeded with the text's
 * hash. It passes PractRand; kept here because a dependency could change the drawn order.
 */
function sfc32(seed: string): () => number {
  let [a, b] = hash64(seed);
  let c = 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The author's advice: the first rounds after seeding are not yet well mixed.
  for (let round = 0; round < 15; round++) next();
  return next;
}
