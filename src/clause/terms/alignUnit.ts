/** How a unit fits a stretch of the terms. */
export interface Fit {
  /** The words of the terms from the first that fits to the one after the last. */
  from: number;
  to: number;
  /** Share of the unit's weight that is there, less what stands between, from 0 to 1. */
  similarity: number;
  exact: boolean;
  /** The words in each gap of the unit, in its order. */
  gaps: { code: number; from: number; to: number }[];
}

/** Most words that a gap takes. */
export const LONGEST_GAP = 20;

/** What a word costs that the terms have and the unit has not. */
const EXTRA = 0.06;
const GAP_BEGIN = 0.02;
const GAP_MORE = -0.01;
const GAP_EMPTY = -0.1;

const MATCH = 1;
const SKIP_UNIT = 2;
const SKIP_TERMS = 3;
const GAP_FIRST = 4;
const GAP_NEXT = 5;
const REPLACED = 6;

/**
 * Fits a unit into a stretch of the terms: the heaviest common sequence of words, with gaps that
 * take a few words each. What stands before and after in the stretch costs nothing.
 */
export function alignUnit(
  pattern: readonly number[],
  weights: readonly number[],
  codes: Int32Array,
  from: number,
  to: number,
): Fit | undefined {
  const width = to - from + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  let total = 0;
  for (const [index, code] of pattern.entries()) {
    const rowSteps = steps.subarray((index + 1) * width, (index + 2) * width);
    if (code < 0) {
      scoreGap(above, row, rowSteps);
    } else {
      const weight = weights[code] ?? 0;
      total += weight;
      scoreWord(above, row, rowSteps, codes.subarray(from, to), code, weight);
    }
    [above, row] = [row, above];
  }
  const best = placeOfBest(above);
  const score = above[best] ?? 0;
  if (score <= 0 || total === 0) return undefined;
  return traceBack(pattern, steps, width, from, best, score / total);
}

/** Fills the row of a word from the row above: it matches, is replaced, or is not there. */
function scoreWord(
  above: Float64Array,
  row: Float64Array,
  steps: Uint8Array,
  words: Int32Array,
  code: number,
  weight: number,
): void {
  row[0] = above[0] ?? 0;
  steps[0] = SKIP_UNIT;
  for (let column = 1; column < row.length; column += 1) {
    const diagonal = above[column - 1] ?? 0;
    const left = row[column - 1] ?? 0;
    let score = above[column] ?? 0;
    let step = SKIP_UNIT;
    if (words[column - 1] === code) {
      if (diagonal + weight > score) [score, step] = [diagonal + weight, MATCH];
    } else if (diagonal > score) [score, step] = [diagonal, REPLACED];
    if (left - EXTRA > score) [score, step] = [left - EXTRA, SKIP_TERMS];
    row[column] = score;
    steps[column] = step;
  }
}

/** Fills the row of a gap from the row above: it takes a word, one word more, or none. */
function scoreGap(above: Float64Array, row: Float64Array, steps: Uint8Array): void {
  row[0] = (above[0] ?? 0) + GAP_EMPTY;
  steps[0] = SKIP_UNIT;
  let taken = 0;
  for (let column = 1; column < row.length; column += 1) {
    const diagonal = above[column - 1] ?? 0;
    const left = row[column - 1] ?? 0;
    let score = (above[column] ?? 0) + GAP_EMPTY;
    let step = SKIP_UNIT;
    if (diagonal + GAP_BEGIN > score) [score, step] = [diagonal + GAP_BEGIN, GAP_FIRST];
    if (taken > 0 && taken < LONGEST_GAP && left + GAP_MORE > score) {
      [score, step] = [left + GAP_MORE, GAP_NEXT];
    }
    if (step === GAP_NEXT) taken += 1;
    else taken = step === GAP_FIRST ? 1 : 0;
    if (left - EXTRA > score) [score, step] = [left - EXTRA, SKIP_TERMS];
    row[column] = score;
    steps[column] = step;
  }
}

/** The first of the places with the highest score. */
function placeOfBest(row: Float64Array): number {
  let best = 0;
  for (let column = 1; column < row.length; column += 1) {
    if ((row[column] ?? 0) > (row[best] ?? 0)) best = column;
  }
  return best;
}

function traceBack(
  pattern: readonly number[],
  steps: Uint8Array,
  width: number,
  offset: number,
  lastColumn: number,
  share: number,
): Fit {
  const gaps: Fit['gaps'] = [];
  let at = pattern.length;
  let column = lastColumn;
  let gapAt = 0;
  let [first, last, exact] = [-1, -1, true];
  while (at > 0) {
    const step = steps[at * width + column];
    const place = offset + column - 1;
    const isGap = step === GAP_FIRST || step === GAP_NEXT;
    if (isGap || step === MATCH) {
      if (last < 0) last = place;
      first = place;
    } else exact = false;
    const gap = gaps[0];
    if (isGap && gap && gapAt === at) gap.from = place;
    else if (isGap) gaps.unshift({ code: pattern[at - 1] ?? -1, from: place, to: place + 1 });
    if (isGap) gapAt = at;
    if (step !== SKIP_TERMS && step !== GAP_NEXT) at -= 1;
    if (step !== SKIP_UNIT) column -= 1;
  }
  const similarity = Math.max(0, Math.min(1, share));
  return { from: first, to: last + 1, similarity, exact, gaps };
}
