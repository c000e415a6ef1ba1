import { bagsOf, likenessOf, type Bag, type Bags } from './bags';
import { heaviestChain, matchSequence, type Link } from './sequence';

/** A paragraph of the earlier text and the paragraph of the later text that it has become. */
export interface Pair {
  a: number;
  b: number;
}

export interface Alignment {
  /** In the order of both texts. */
  pairs: Pair[];
  /** Out of that order. */
  moves: Pair[];
}

/** From this likeness on, a paragraph in the same place counts as changed and not as another. */
const ALIKE = 0.42;

/** The same where only one paragraph stands between two that did not change. */
const ALIKE_ALONE = 0.3;

/** From this likeness on, a paragraph in another place counts as moved. */
const ALIKE_ELSEWHERE = 0.55;

/** Least weight of a paragraph that is recognised elsewhere, or as a part, though it has changed. */
const LEAST_WEIGHT = 4;

/** What the share of a part in a longer paragraph counts for, beside the likeness of both. */
const PART = 0.6;

/** A word in more paragraphs than this does not lead to candidates: bounds the time. */
const MOST_PLACES = 32;

/** Most paragraphs that one paragraph is compared with. */
const MOST_CANDIDATES = 8;

/**
 * Finds which paragraphs of two texts belong together: those with the same text first, in place or
 * moved, then those that are alike in the same place, then those that are alike elsewhere.
 */
export function alignBlocks(before: readonly string[], after: readonly string[]): Alignment {
  const left = { a: new Map(before.entries()), b: new Map(after.entries()) };
  const take = ({ a, b }: Pair) => {
    if (!left.a.has(a) || !left.b.has(b)) return false;
    left.a.delete(a);
    left.b.delete(b);
    return true;
  };
  const same = exactPairs(before, after).filter(take);
  const moves = sameTexts(left).filter(take);
  const bags = bagsOf(left.a, left.b);
  const pairs: Pair[] = [];
  let from = { a: 0, b: 0 };
  for (const pair of [...same, { a: before.length, b: after.length }]) {
    const gap = {
      a: range(from.a, pair.a).filter((place) => left.a.has(place)),
      b: range(from.b, pair.b).filter((place) => left.b.has(place)),
    };
    pairs.push(...alikeInPlace(gap, bags).filter(take), pair);
    from = { a: pair.a + 1, b: pair.b + 1 };
  }
  pairs.pop();
  const places = { a: [...left.a.keys()], b: [...left.b.keys()] };
  moves.push(...alikeElsewhere(places, bags).filter(take));
  return { pairs, moves };
}

function exactPairs(before: readonly string[], after: readonly string[]): Pair[] {
  const numbers = new Map<string, number>();
  const numbered = (texts: readonly string[]) =>
    texts.map((text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  return matchSequence(numbered(before), numbered(after)).flatMap(({ a, b, length }) =>
    range(0, length).map((index) => ({ a: a + index, b: b + index })),
  );
}

/** Paragraphs with the same text, in their order; an empty one is the same as none. */
function sameTexts(left: Record<'a' | 'b', ReadonlyMap<number, string>>): Pair[] {
  const byText = new Map<string, number[]>();
  for (const [b, text] of [...left.b].reverse()) listAt(byText, text).push(b);
  return [...left.a].flatMap(([a, text]) => {
    const b = text === '' ? undefined : byText.get(text)?.pop();
    return b === undefined ? [] : [{ a, b }];
  });
}

function alikeInPlace(gap: Places, bags: Bags): Pair[] {
  const alike = gap.a.length === 1 && gap.b.length === 1 ? ALIKE_ALONE : ALIKE;
  const links = linksBetween(gap, bags, (one, other) => {
    const likeness = likenessInPlace(one, other, bags);
    return likeness >= alike ? likeness : 0;
  });
  return heaviestChain(links);
}

/** The most alike first. */
function alikeElsewhere(places: Places, bags: Bags): Pair[] {
  const heavy = {
    a: places.a.filter((place) => (bags.a.get(place)?.weight ?? 0) >= LEAST_WEIGHT),
    b: places.b.filter((place) => (bags.b.get(place)?.weight ?? 0) >= LEAST_WEIGHT),
  };
  const links = linksBetween(heavy, bags, (one, other) => {
    const { ofBoth } = likenessOf(one, other, bags.weights);
    return ofBoth >= ALIKE_ELSEWHERE ? ofBoth : 0;
  });
  return links.sort((one, other) => other.weight - one.weight);
}

/** A paragraph may have been split, cut or merged, and is then much shorter or longer. */
function likenessInPlace(one: Bag, other: Bag, { weights }: Bags): number {
  const { ofBoth, ofLighter } = likenessOf(one, other, weights);
  const enough = Math.min(one.weight, other.weight) >= LEAST_WEIGHT;
  return enough ? Math.max(ofBoth, PART * ofLighter) : ofBoth;
}

interface Places {
  a: readonly number[];
  b: readonly number[];
}

/** The pairs whose likeness is not 0, weighed by how much they share. */
function linksBetween(
  places: Places,
  { a, b }: Bags,
  likenessIn: (one: Bag, other: Bag) => number,
): Link[] {
  if (places.a.length === 0 || places.b.length === 0) return [];
  const byWord = placesByWord(places.b, b);
  return places.a.flatMap((place) => {
    const one = a.get(place);
    if (!one) return [];
    return candidatesFor(one, byWord).flatMap((candidate): Link[] => {
      const other = b.get(candidate);
      const likeness = other ? likenessIn(one, other) : 0;
      if (!other || likeness === 0) return [];
      const weight = likeness * likeness * (one.weight + other.weight);
      return [{ a: place, b: candidate, weight }];
    });
  });
}

function placesByWord(places: readonly number[], bags: Bags['b']): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const place of places) {
    for (const word of bags.get(place)?.counts.keys() ?? []) listAt(byWord, word).push(place);
  }
  return byWord;
}

/** The paragraphs that share the most words with one, common words left aside. */
function candidatesFor(bag: Bag, byWord: ReadonlyMap<string, number[]>): number[] {
  const scores = new Map<number, number>();
  for (const word of bag.counts.keys()) {
    const places = byWord.get(word) ?? [];
    if (places.length > MOST_PLACES) continue;
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + 1 / places.length);
  }
  return [...scores]
    .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
    .slice(0, MOST_CANDIDATES)
    .map(([place]) => place);
}

function listAt(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
