import { wordsOf, type Word } from './words';

/** Text with the parts that answer the query, as [start, end) in characters, in order. */
export interface Marked {
  text: string;
  ranges: readonly (readonly [start: number, end: number])[];
}

/** A stretch of text that is marked or not, for rendering. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Longest snippet, and how far before a match it may begin, in characters. */
const SNIPPET = 170;
const LEAD = 50;

/** Marks the words in a text; they are given as `wordsOf` gives them. */
export function mark(text: string, words: ReadonlySet<string>): Marked {
  return { text, ranges: matches(text, words).map(({ start, end }) => [start, end]) };
}

/**
 * The stretch of a text in which most different words are found, the first of them where several
 * are equal; the beginning of the text where there is none.
 */
export function snippet(text: string, words: ReadonlySet<string>): Marked {
  const first = densest(matches(text, words));
  const from = first ? startBefore(text, first.start) : 0;
  const least = first?.end ?? 0;
  const to = endBefore(text, least, Math.max(from + SNIPPET, least));
  const before = from > 0 && !/[.!?\n]\s*$/.test(text.slice(0, from)) ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  // One line: a break takes as much room as a space, so that places stay the same.
  const cut = text.slice(from, to).replace(/\s/g, ' ').trimEnd();
  return mark(`${before}${cut}${after}`, words);
}

/** Splits a marked text where marks begin and end. */
export function pieces({ text, ranges }: Marked): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    found.push({ text: text.slice(at, start), isMarked: false });
    found.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  found.push({ text: text.slice(at), isMarked: false });
  return found.filter((piece) => piece.text !== '');
}

function matches(text: string, words: ReadonlySet<string>): Word[] {
  return wordsOf(text).filter(({ word }) => words.has(word));
}

/** The match from which on, within a snippet, most different words stand. */
function densest(found: readonly Word[]): Word | undefined {
  let best: Word | undefined;
  let most = 0;
  found.forEach((match, index) => {
    const near = found.slice(index).filter(({ end }) => end - match.start <= SNIPPET - LEAD);
    const count = new Set(near.map(({ word }) => word)).size;
    if (count > most) {
      best = match;
      most = count;
    }
  });
  return best;
}

/** Where the sentence or line of a place begins; where that is far off, a word before it. */
function startBefore(text: string, place: number): number {
  const earliest = Math.max(0, place - LEAD);
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, place);
  const sentence = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('. ') + 1);
  if (sentence > 0) return earliest + sentence + 1;
  const space = lead.indexOf(' ');
  return space < 0 ? place : earliest + space + 1;
}

/** The last end of a word between two places; the second where a single word is longer. */
function endBefore(text: string, least: number, most: number): number {
  if (most >= text.length) return text.length;
  const space = text.slice(least, most + 1).search(/\s\S*$/);
  return space >= 0 ? least + space : most;
}
