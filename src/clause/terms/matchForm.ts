import { LONGEST_GAP } from './alignUnit';

/** Most comparisons for one place: terms made to be slow must not be. */
const MOST_STEPS = 60_000;

export interface ExactMatch {
  from: number;
  to: number;
  gaps: { code: number; from: number; to: number }[];
}

/**
 * Finds a whole wording word for word: every word in its order, nothing between, and a few words
 * in each gap. Looks for beginnings between `from` and `to`.
 */
export function matchForm(
  pattern: readonly number[],
  codes: Int32Array,
  from: number,
  to: number,
): ExactMatch | undefined {
  const matcher = { pattern, codes, steps: 0 };
  // The latest beginning first, so that a gap at the beginning takes no word too many.
  for (let start = Math.min(to, codes.length - 1); start >= Math.max(0, from); start -= 1) {
    const lengths = matchAt(matcher, start);
    if (lengths) return describe(pattern, start, lengths);
  }
  return undefined;
}

interface Matcher {
  pattern: readonly number[];
  codes: Int32Array;
  steps: number;
}

/** The lengths of the gaps; undefined where the wording does not begin here. */
function matchAt(matcher: Matcher, start: number): number[] | undefined {
  const { pattern, codes } = matcher;
  const lengths: number[] = [];
  const choices: { at: number; place: number }[] = [];
  let [at, place] = [0, start];
  while (at < pattern.length) {
    matcher.steps += 1;
    if (matcher.steps > MOST_STEPS) return undefined;
    const code = pattern[at] ?? -1;
    if (place < codes.length && code < 0) {
      choices.push({ at, place });
      lengths.push(1);
      [at, place] = [at + 1, place + 1];
    } else if (place < codes.length && codes[place] === code) {
      [at, place] = [at + 1, place + 1];
    } else {
      // Back to the last gap that can take one word more.
      while (choices.length > 0 && (lengths.at(-1) ?? 0) >= LONGEST_GAP) {
        choices.pop();
        lengths.pop();
      }
      const choice = choices.at(-1);
      if (!choice) return undefined;
      const length = (lengths.pop() ?? 0) + 1;
      lengths.push(length);
      [at, place] = [choice.at + 1, choice.place + length];
    }
  }
  return lengths;
}

function describe(pattern: readonly number[], start: number, lengths: number[]): ExactMatch {
  const gaps: ExactMatch['gaps'] = [];
  let place = start;
  for (const code of pattern) {
    const length = code < 0 ? (lengths[gaps.length] ?? 1) : 1;
    if (code < 0) gaps.push({ code, from: place, to: place + length });
    place += length;
  }
  return { from: start, to: place, gaps };
}
