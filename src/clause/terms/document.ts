import { wordsOf } from './tokens';

/** The words of the terms, in one row. */
export interface DocumentWords {
  /** Number of each word in the vocabulary of the library; -1 for a word that it does not have. */
  codes: Int32Array;
  /** Paragraph of each word, and its place in the paragraph. */
  paragraphs: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** How many words come between two reports. */
const STEP = 20_000;

/** Reads the words of the terms; yields the share that is done. */
export function* readDocument(
  paragraphs: readonly string[],
  vocabulary: ReadonlyMap<string, number>,
): Generator<number, DocumentWords> {
  const codes: number[] = [];
  const places: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let next = STEP;
  for (const [index, paragraph] of paragraphs.entries()) {
    const list = wordsOf(paragraph);
    for (const [at, word] of list.words.entries()) {
      codes.push(vocabulary.get(word) ?? -1);
      places.push(index);
      starts.push(list.starts[at] ?? 0);
      ends.push(list.ends[at] ?? 0);
    }
    if (codes.length >= next) {
      next = codes.length + STEP;
      yield index / paragraphs.length;
    }
  }
  return {
    codes: Int32Array.from(codes),
    paragraphs: Int32Array.from(places),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}
