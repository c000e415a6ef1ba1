/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Most words of a query that are looked for: more says nothing and takes time. */
const MOST_WORDS = 16;

/** Too frequent in English to say what is looked for; left out of queries, not of the index. */
const STOP_WORDS = new Set(
  (
    'a about an and are as at be by can do does for from how i if in is it its of on or our ' +
    'should that the their them they this to we what when where which who why with you your'
  ).split(' '),
);

/** The words of a text with their places; hyphens and apostrophes part words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    word: normalise(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text, as the index holds them. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** The words to look for; frequent ones only where the query has no others. */
export function queryWords(query: string): string[] {
  const all = [...new Set(plainWords(query))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

/**
 * The beginning that other forms of an English word share: "preserv" for "preserving".
 * Undefined where the word has no such ending or too little would be left.
 */
export function stemOf(word: string): string | undefined {
  const stem = word.replace(/(?:ings?|ed|es|s)$/, '');
  return stem !== word && stem.length >= 4 ? stem : undefined;
}

/** Lower case, without accents. */
function normalise(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
