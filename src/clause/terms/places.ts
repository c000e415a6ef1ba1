import type { DocumentWords } from './document';
import type { Place } from './types';

/** Stretches of words, as places in the terms. Paragraphs with at most one between are one place. */
export function placesOf(
  stretches: readonly { from: number; to: number }[],
  { paragraphs }: DocumentWords,
  texts: readonly string[],
): Place[] {
  const numbers = new Set<number>();
  for (const { from, to } of stretches) {
    for (let at = from; at < to; at += 1) numbers.add(paragraphs[at] ?? 0);
  }
  const places: Place[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last && number - last.to <= 2) last.to = number;
    else places.push({ from: number, to: number, words: firstWords(texts[number] ?? '') });
  }
  return places;
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words.slice(0, 8).join(' ').slice(0, 80);
  return words.length > 8 || words.join(' ').length > 80 ? `${first} …` : first;
}
