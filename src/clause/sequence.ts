import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch that two sequences share: `length` items from `a` on in one, from `b` on in the other. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

/**
 * Most edits that the exact search looks for: its time grows with their square. Beyond it, items
 * that stand once in both sequences divide the work, and what lies between is searched up to
 * `MOST_EDITS_BETWEEN`.
 */
const MOST_EDITS = 400;
const MOST_EDITS_BETWEEN = 80;

/** What two sequences share in the same order, in stretches as long as they can be. */
export function matchSequence(a: readonly number[], b: readonly number[]): Match[] {
  const start = sharedLength(a, b, (items, index) => items[index]);
  const rest = [a.slice(start), b.slice(start)] as const;
  const end = sharedLength(...rest, (items, index) => items[items.length - 1 - index]);
  const inner = [rest[0].slice(0, rest[0].length - end), rest[1].slice(0, rest[1].length - end)];
  const matches = [
    { a: 0, b: 0, length: start },
    ...matchInner(inner[0] ?? [], inner[1] ?? []).map((match) => shifted(match, start, start)),
    { a: a.length - end, b: b.length - end, length: end },
  ];
  return joined(matches);
}

function sharedLength(
  a: readonly number[],
  b: readonly number[],
  item: (items: readonly number[], index: number) => number | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && item(a, length) === item(b, length)) length += 1;
  return length;
}

function matchInner(a: number[], b: number[]): Match[] {
  if (a.length === 0 || b.length === 0) return [];
  return shortestEdit(a, b, MOST_EDITS) ?? matchBetweenAnchors(a, b);
}

/** The matches of the shortest edit from `a` to `b`; undefined where it is longer than `most`. */
function shortestEdit(a: number[], b: number[], most: number): Match[] | undefined {
  const changes = diffArrays(a, b, { maxEditLength: most });
  if (!changes) return undefined;
  const matches: Match[] = [];
  const at = { a: 0, b: 0 };
  for (const { added, removed, count } of changes) {
    if (!added && !removed) matches.push({ ...at, length: count });
    if (!added) at.a += count;
    if (!removed) at.b += count;
  }
  return matches;
}

function matchBetweenAnchors(a: number[], b: number[]): Match[] {
  const matches: Match[] = [];
  const from = { a: 0, b: 0 };
  for (const anchor of [...anchors(a, b), { a: a.length, b: b.length, length: 0 }]) {
    const between = shortestEdit(
      a.slice(from.a, anchor.a),
      b.slice(from.b, anchor.b),
      MOST_EDITS_BETWEEN,
    );
    matches.push(...(between ?? []).map((match) => shifted(match, from.a, from.b)), anchor);
    from.a = anchor.a + anchor.length;
    from.b = anchor.b + anchor.length;
  }
  return matches;
}

/** Items that stand once in both sequences, as far as they stand in the same order. */
function anchors(a: number[], b: number[]): Match[] {
  const inA = placesOfSingles(a);
  const inB = placesOfSingles(b);
  const shared = [...inA].flatMap(([item, place]) => {
    const other = inB.get(item);
    return other === undefined ? [] : [{ a: place, b: other, length: 1, weight: 1 }];
  });
  return heaviestChain(shared).map(({ a, b, length }) => ({ a, b, length }));
}

function placesOfSingles(items: number[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  items.forEach((item, place) => (places.has(item) ? repeated.add(item) : places.set(item, place)));
  for (const item of repeated) places.delete(item);
  return places;
}

/** A possible pair of one item of `a` and one of `b`, and how much it is worth. */
export interface Link {
  a: number;
  b: number;
  weight: number;
}

/**
 * The links of the greatest weight in all that can hold together: each place is used once, and
 * both sides rise. The best chain that ends before a place of `b` is found in a tree of prefixes.
 */
export function heaviestChain<T extends Link>(links: readonly T[]): T[] {
  interface Chain {
    link: T;
    total: number;
    before: Chain | undefined;
  }
  const size = links.reduce((most, { b }) => Math.max(most, b + 1), 0);
  const tree = new Array<Chain | undefined>(size + 1);
  let best: Chain | undefined;
  // Of two links from the same place of `a`, the later in `b` comes first, so that none follows
  // the other.
  for (const link of [...links].sort((one, other) => one.a - other.a || other.b - one.b)) {
    let before: Chain | undefined;
    for (let at = link.b; at > 0; at -= at & -at) before = heavier(before, tree[at]);
    const chain = { link, total: (before?.total ?? 0) + link.weight, before };
    for (let at = link.b + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at], chain);
    best = heavier(best, chain);
  }
  const chosen: T[] = [];
  for (let chain = best; chain; chain = chain.before) chosen.push(chain.link);
  return chosen.reverse();
}

function heavier<T extends { total: number }>(one: T | undefined, other: T | undefined) {
  return other && (!one || other.total > one.total) ? other : one;
}

function shifted(match: Match, a: number, b: number): Match {
  return { a: match.a + a, b: match.b + b, length: match.length };
}

/** Without empty matches, and with matches that touch on both sides as one. */
export function joined(matches: readonly Match[]): Match[] {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result.at(-1);
    if (match.length === 0) continue;
    if (last && last.a + last.length === match.a && last.b + last.length === match.b) {
      last.length += match.length;
    } else {
      result.push({ ...match });
    }
  }
  return result;
}
