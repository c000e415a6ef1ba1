import type { DocumentWords } from './document';
import { LONGEST_GAP, type Fit } from './alignUnit';
import { gapOf } from './units';

interface Gap {
  code: number;
  from: number;
  to: number;
}

/** What stands in the gaps, by the name of the variable: the most frequent text of each. */
export function valuesOf(
  gaps: readonly Gap[],
  names: readonly string[],
  document: DocumentWords,
  texts: readonly string[],
): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const gap of gaps) {
    const name = names[gapOf(gap.code)] ?? '';
    const text = textOf(gap, document, texts);
    if (text === undefined || name === '') continue;
    const byText = counts.get(name) ?? new Map<string, number>();
    byText.set(text, (byText.get(text) ?? 0) + 1);
    counts.set(name, byText);
  }
  return Object.fromEntries(
    [...counts].map(([name, byText]) => {
      const [first] = [...byText].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
      return [name, first?.[0] ?? ''];
    }),
  );
}

/** The words of a gap as they stand in the terms. */
function textOf(
  { from, to }: Gap,
  { paragraphs, starts, ends }: DocumentWords,
  texts: readonly string[],
): string | undefined {
  const paragraph = paragraphs[from] ?? -1;
  if (paragraph !== paragraphs[to - 1]) return undefined;
  return texts[paragraph]?.slice(starts[from], ends[to - 1]);
}

/** Least similarity of a unit whose gaps are believed. */
const BELIEVED = 0.6;

/**
 * The gaps of a unit. One at its beginning or end was given one word only: it takes what belongs
 * to the same sentence.
 */
export function wholeGaps(
  fit: Pick<Fit, 'from' | 'to' | 'gaps' | 'similarity'>,
  document: DocumentWords,
  texts: readonly string[],
): Gap[] {
  if (fit.similarity < BELIEVED) return [];
  return fit.gaps.flatMap((gap) => {
    let { from, to } = gap;
    if (from === fit.from) while (!isParted(from, document, texts)) from -= 1;
    if (to === fit.to) while (!isParted(to, document, texts)) to += 1;
    return to - from > LONGEST_GAP ? [] : [{ code: gap.code, from, to }];
  });
}

/** Whether a sentence or a part of one begins at a word. */
function isParted(
  at: number,
  { paragraphs, starts, ends }: DocumentWords,
  texts: readonly string[],
): boolean {
  if (at <= 0 || at >= paragraphs.length || paragraphs[at - 1] !== paragraphs[at]) return true;
  return /[.,;:!?()]/.test(texts[paragraphs[at] ?? 0]?.slice(ends[at - 1], starts[at]) ?? '');
}
