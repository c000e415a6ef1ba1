import { Pieces } from './pieces';
import { joined, matchSequence, type Match } from './sequence';
import type { Piece } from './types';
import { joinTokens, tokensOf, weightOf, type Token } from './words';

/** Most words that a change is moved along a repetition to begin or end with a sentence. */
const MOST_SLIDE = 40;

/** Most weight, in words that say something, of a common stretch that is given up as too small. */
const MOST_FOLDED = 3;

/**
 * The words that change between two texts. The pieces that are not inserted give `before`, those
 * that are not deleted give `after`, character by character.
 */
export function diffWords(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const a = tokensOf(before);
  const b = tokensOf(after);
  const numbers = new Map<string, number>();
  const numbered = (tokens: Token[]) =>
    tokens.map(({ word }) => numbers.get(word) ?? added(numbers, word));
  const found = matchSequence(numbered(a), numbered(b));
  return piecesOf(foldSmall(slide(found, a, b), a, b), a, b);
}

function added(numbers: Map<string, number>, word: string): number {
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** What lies between two matches. */
interface Gap {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

const START: Match = { a: 0, b: 0, length: 0 };

function gapBetween(last: Match, next: Match): Gap {
  return { a: last.a + last.length, aEnd: next.a, b: last.b + last.length, bEnd: next.b };
}

/**
 * Where words repeat, an insertion or a deletion can stand in several places: "You must ask. You
 * must reply." It is moved to where it begins or ends with a sentence or with punctuation.
 */
function slide(matches: readonly Match[], a: Token[], b: Token[]): Match[] {
  const result = matches.map((match) => ({ ...match }));
  const end = { a: a.length, b: b.length, length: 0 };
  for (let index = 0; index <= result.length; index += 1) {
    const last = result[index - 1] ?? { ...START };
    const next = result[index] ?? { ...end };
    const gap = gapBetween(last, next);
    const insertion = gap.a === gap.aEnd;
    if (insertion === (gap.b === gap.bEnd)) continue;
    const [tokens, from, to] = insertion ? [b, gap.b, gap.bEnd] : [a, gap.a, gap.aEnd];
    const by = bestShift(tokens, from, to, last.length, next.length);
    last.length += by;
    next.a += by;
    next.b += by;
    next.length -= by;
  }
  return joined(result);
}

function bestShift(tokens: Token[], from: number, to: number, left: number, right: number): number {
  const best = { by: 0, score: borderScore(tokens, from) + borderScore(tokens, to) };
  for (const step of [-1, 1]) {
    const most = Math.min(step < 0 ? left : right, MOST_SLIDE);
    for (let by = step; Math.abs(by) <= most; by += step) {
      const [leaves, enters] = step < 0 ? [to + by, from + by] : [from + by - 1, to + by - 1];
      if (tokens[leaves]?.word !== tokens[enters]?.word) break;
      const score = borderScore(tokens, from + by) + borderScore(tokens, to + by);
      if (score > best.score) Object.assign(best, { by, score });
    }
  }
  return best.by;
}

/** How good a border the place before a token is: ends of sentences are the best. */
function borderScore(tokens: Token[], place: number): number {
  const last = tokens[place - 1]?.word ?? '.';
  if (/^[.!?]$/.test(last)) return 3;
  return /^[,;:]$/.test(last) ? 2 : 0;
}

/** Gives up common stretches that are too small to part the changes on both sides of them. */
function foldSmall(matches: readonly Match[], a: Token[], b: Token[]): Match[] {
  const weights = { a: sums(a), b: sums(b) };
  const weight = (gap: Gap) => ({
    deleted: (weights.a[gap.aEnd] ?? 0) - (weights.a[gap.a] ?? 0),
    inserted: (weights.b[gap.bEnd] ?? 0) - (weights.b[gap.b] ?? 0),
  });
  const isSmall = (last: Match, match: Match, next: Match): boolean => {
    const [left, right] = [gapBetween(last, match), gapBetween(match, next)];
    if (onlyOneKind(left, right) || isEmpty(left) || isEmpty(right)) return false;
    const own = weight({ a: match.a, aEnd: match.a + match.length, b: 0, bEnd: 0 }).deleted;
    const sides = [left, right].map(weight).map((side) => Math.max(side.deleted, side.inserted));
    // A word that says something parts two changes unless both are twice as long.
    return own <= MOST_FOLDED && own * (own < 1 ? 1 : 2) <= Math.min(...sides);
  };
  const kept: Match[] = [];
  for (const match of [...matches, { a: a.length, b: b.length, length: 0 }]) {
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      if (!isSmall(kept.at(-2) ?? START, last, match)) break;
      kept.pop();
    }
    kept.push(match);
  }
  return kept.slice(0, -1);
}

/** The weight of the tokens before each place. */
function sums(tokens: Token[]): number[] {
  const result = [0];
  for (const { word } of tokens) result.push((result.at(-1) ?? 0) + weightOf(word));
  return result;
}

function isEmpty(gap: Gap): boolean {
  return gap.a === gap.aEnd && gap.b === gap.bEnd;
}

/** Two insertions, or two deletions: what stands between them would be shown as changed. */
function onlyOneKind(left: Gap, right: Gap): boolean {
  const inserts = left.a === left.aEnd && right.a === right.aEnd;
  return inserts || (left.b === left.bEnd && right.b === right.bEnd);
}

function piecesOf(matches: readonly Match[], a: Token[], b: Token[]): Piece[] {
  const pieces = new Pieces();
  let last = START;
  for (const match of [...matches, { a: a.length, b: b.length, length: 0 }]) {
    const gap = gapBetween(last, match);
    pieces.deleted += joinTokens(a.slice(gap.a, gap.aEnd));
    pieces.inserted += joinTokens(b.slice(gap.b, gap.bEnd));
    for (let index = 0; index < match.length; index += 1) {
      pieces.addSame(a[match.a + index], b[match.b + index]);
    }
    last = match;
  }
  return pieces.finish();
}
