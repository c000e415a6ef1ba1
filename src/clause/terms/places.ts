import type { DocumentWords } from './document';
import { splitLabel } from './tokens';
import type { Beginning, Place } from './types';

/**
 * Stretches of words, as places in the terms. Paragraphs with at most one between are one place,
 * unless that one is another clause.
 * @param isOwned whether a word is of another clause, which has it word for word
 */
export function placesOf(
  stretches: readonly { from: number; to: number }[],
  { paragraphs }: DocumentWords,
  texts: readonly string[],
  isOwned: (word: number) => boolean = () => false,
): Place[] {
  const numbers = new Set<number>();
  for (const { from, to } of stretches) {
    for (let at = from; at < to; at += 1) if (!isOwned(at)) numbers.add(paragraphs[at] ?? 0);
  }
  const isFree = (number: number) => !isOwned(paragraphs.indexOf(number));
  const places: Place[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = places.at(-1);
    const own = beginningOf(texts[number] ?? '');
    const gap = last ? number - last.to : Infinity;
    if (last && (gap <= 1 || (gap === 2 && isFree(number - 1)))) {
      last.to = number;
      last.last = own;
    } else places.push({ from: number, to: number, first: own, last: own });
  }
  return places;
}

function beginningOf(paragraph: string): Beginning {
  const { label, text } = splitLabel(paragraph);
  return { label, words: firstWords(text) };
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words.slice(0, 8).join(' ').slice(0, 80);
  return words.length > 8 || words.join(' ').length > 80 ? `${first} …` : first;
}
