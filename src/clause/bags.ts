import { tokensOf, weightOf } from './words';

/** The words of a paragraph without their order: how often each stands there, and their weight. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  weight: number;
}

export interface Bags {
  a: ReadonlyMap<number, Bag>;
  b: ReadonlyMap<number, Bag>;
  /** What a word weighs: less, the more paragraphs it stands in. */
  weights: ReadonlyMap<string, number>;
}

/** The words of some paragraphs of two texts, by the places of the paragraphs. */
export function bagsOf(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): Bags {
  const counts = { a: mapValues(a, countWords), b: mapValues(b, countWords) };
  const paragraphs = new Map<string, number>();
  for (const words of [...counts.a.values(), ...counts.b.values()]) {
    for (const word of words.keys()) paragraphs.set(word, (paragraphs.get(word) ?? 0) + 1);
  }
  // A word that stands in one paragraph of each text says the most about which belong together.
  const weights = new Map(
    Array.from(paragraphs, ([word, count]) => [
      word,
      weightOf(word) / (1 + Math.max(0, Math.log2(count / 2))),
    ]),
  );
  const weighed = (words: ReadonlyMap<string, number>): Bag => ({
    counts: words,
    weight: Array.from(words).reduce(
      (sum, [word, count]) => sum + count * (weights.get(word) ?? 0),
      0,
    ),
  });
  return { a: mapValues(counts.a, weighed), b: mapValues(counts.b, weighed), weights };
}

/** What two paragraphs share, by weight, from 0 to 1. */
export interface Likeness {
  /** Of both (the index of Dice). */
  ofBoth: number;
  /** Of the lighter one: near 1 where it has been taken out of the other, or put into it. */
  ofLighter: number;
}

export function likenessOf(one: Bag, other: Bag, weights: Bags['weights']): Likeness {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of few.counts) {
    shared += (weights.get(word) ?? 0) * Math.min(count, many.counts.get(word) ?? 0);
  }
  return {
    ofBoth: share(2 * shared, one.weight + other.weight),
    ofLighter: share(shared, Math.min(one.weight, other.weight)),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(text.toLowerCase())) {
    if (weightOf(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function mapValues<T, U>(map: ReadonlyMap<number, T>, change: (value: T) => U): Map<number, U> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
