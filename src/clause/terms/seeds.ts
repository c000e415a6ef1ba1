import type { DocumentWords } from './document';
import type { TermsIndex } from './units';

/** A stretch of the terms that may hold a unit. */
export interface Window {
  unit: number;
  from: number;
  to: number;
}

/** Three words of a unit in a row. */
interface Place {
  unit: number;
  offset: number;
}

/** Words in a row that more units than this have lead nowhere: bounds the time. */
const MOST_UNITS = 60;

/** Most stretches that are looked at for one unit. */
const MOST_WINDOWS = 4;

/** Least share of a unit's threes that a stretch has to have. */
const LEAST_SHARE = 0.09;

const STEP = 20_000;

export type SeedIndex = Map<number, Place[]>;

/** All threes of words of the library. */
export function indexSeeds({ units, vocabulary }: TermsIndex): SeedIndex {
  const seeds: SeedIndex = new Map();
  for (const [unit, { pattern }] of units.entries()) {
    for (let offset = 0; offset + 2 < pattern.length; offset += 1) {
      const key = keyOf(pattern, offset, vocabulary.size);
      if (key < 0) continue;
      const places = seeds.get(key);
      if (places) places.push({ unit, offset });
      else seeds.set(key, [{ unit, offset }]);
    }
  }
  return seeds;
}

/** -1 where one of the three is a gap or a word that the library does not have. */
function keyOf(codes: ArrayLike<number>, at: number, size: number): number {
  const [a = -1, b = -1, c = -1] = [codes[at], codes[at + 1], codes[at + 2]];
  return a < 0 || b < 0 || c < 0 ? -1 : (a * size + b) * size + c;
}

/** The stretches of the terms that have words in a row in common with a unit. */
export function* findWindows(
  index: TermsIndex,
  seeds: SeedIndex,
  { codes }: DocumentWords,
): Generator<number, Window[]> {
  const hits = new Map<number, { at: number; offset: number }[]>();
  const size = index.vocabulary.size;
  for (let at = 0; at + 2 < codes.length; at += 1) {
    if (at % STEP === 0) yield at / codes.length;
    const key = keyOf(codes, at, size);
    const places = key < 0 ? undefined : seeds.get(key);
    if (!places || places.length > MOST_UNITS) continue;
    for (const { unit, offset } of places) {
      const list = hits.get(unit);
      if (list) list.push({ at, offset });
      else hits.set(unit, [{ at, offset }]);
    }
  }
  return [...hits].flatMap(([unit, list]) => windowsOf(unit, list, index, codes.length));
}

function windowsOf(
  unit: number,
  hits: readonly { at: number; offset: number }[],
  { units }: TermsIndex,
  end: number,
): Window[] {
  const pattern = units[unit]?.pattern ?? [];
  const gaps = pattern.filter((code) => code < 0).length;
  const length = Math.round(pattern.length * 1.5) + gaps * 6 + 8;
  const least = Math.max(1, pattern.length > 9 ? 2 : 1, (pattern.length - 2) * LEAST_SHARE);
  const scored = hits
    .map(({ at }, first) => ({ first, at, score: distinctFrom(hits, first, at + length) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const taken: number[] = [];
  const windows: Window[] = [];
  for (const { first, at } of scored) {
    if (windows.length === MOST_WINDOWS) break;
    if (taken.some((other) => Math.abs(other - at) < length / 2)) continue;
    taken.push(at);
    const lead = Math.round((hits[first]?.offset ?? 0) * 1.3) + gaps * 6 + 6;
    windows.push({ unit, from: Math.max(0, at - lead), to: Math.min(end, at + length) });
  }
  return windows;
}

/** How many different threes of the unit stand before a place. */
function distinctFrom(
  hits: readonly { at: number; offset: number }[],
  first: number,
  before: number,
): number {
  const offsets = new Set<number>();
  for (let index = first; index < hits.length; index += 1) {
    const hit = hits[index];
    if (!hit || hit.at >= before) break;
    offsets.add(hit.offset);
  }
  return offsets.size;
}
