/** A word of a text with the white space before it. A punctuation mark is a word of its own. */
export interface Token {
  space: string;
  /** Empty only for white space at the end of the text. */
  word: string;
}

/** A placeholder such as "[review contact]" counts as one word, and so does "3.5" or "good-faith". */
const TOKEN =
  /(\s*)(\[[^[\]\n]{1,80}\]|[\p{L}\p{N}\p{M}]+(?:(?:['’‑-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*|\S|$)/gu;

/** Words that say little alone, so that they neither make texts alike nor part two changes. */
const SMALL_WORDS = new Set(
  (
    'a an and any are as at be been but by for from had has have if in into is it its may no not ' +
    'of on or other shall so such than that the their them then there these they this those to ' +
    'under was were what when where which who will with would you your'
  ).split(' '),
);

/** The words of a text; `joinTokens` gives the text back. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([, space = '', word = '']) => ({ space, word })).filter(
    ({ space, word }) => space !== '' || word !== '',
  );
}

/** The text of some tokens. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ space, word }) => space + word).join('');
}

/** What a word weighs: nothing for punctuation, little for a word that says little alone. */
export function weightOf(word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return 0;
  return SMALL_WORDS.has(word.toLowerCase()) ? 0.25 : 1;
}
