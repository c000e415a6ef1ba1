/** The words of a text as they are compared, each with its place. */
export interface WordList {
  /** In lower case; "§" for the number of a paragraph or clause that the text refers to. */
  words: string[];
  starts: number[];
  ends: number[];
}

/** Stands for a number in a reference: numbering differs from document to document. */
export const REFERENCE = '§';

/** Marks around the number of a gap in a text of the library. */
export const GAP_OPEN = '\uE000';
export const GAP_CLOSE = '\uE001';

const LETTER = String.raw`\p{L}\p{N}\p{M}`;
/** A placeholder, the label of a part, or a word; "example.com" and "3.5" are one word. */
const PARTS = String.raw`\[[^[\]\n]{1,80}\]|\((?:[a-z]|[ivx]{2,5}|\d{1,3})\)|[${LETTER}]+(?:['’‑@.-][${LETTER}]+)*`;
const WORDS = new RegExp(PARTS, 'gu');
const WORDS_AND_GAPS = new RegExp(String.raw`${GAP_OPEN}\d+${GAP_CLOSE}|${PARTS}`, 'gu');

/** The number before a paragraph, as in "3.2 ", "(a) ", "iv. " or "• ". */
const LABEL =
  /^\s*(?:[-*•–·]\s+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,6})[.)]+|\d{1,3}(?:\.\d{1,3})*(?=\s+\p{Lu})|\d{1,3}(?:\.\d{1,3})+(?:\([a-z]{1,4}\))*|[-*•–·])\s+/u;

const REFERRING = /^(?:paragraphs?|items?|clauses?|sections?|points?)$/;

/** Splits the number off a paragraph. */
export function splitLabel(paragraph: string): { label: string; text: string } {
  const label = LABEL.exec(paragraph)?.[0] ?? '';
  return { label: label.trim(), text: paragraph.slice(label.length) };
}

/** The words of a paragraph. Its number, punctuation and the labels of its parts are no words. */
export function wordsOf(text: string, withGaps = false): WordList {
  const list: WordList = { words: [], starts: [], ends: [] };
  const offset = LABEL.exec(text)?.[0].length ?? 0;
  const pattern = withGaps ? WORDS_AND_GAPS : WORDS;
  pattern.lastIndex = offset;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const word = folded(found[0], list.words);
    if (word === '') continue;
    list.words.push(word);
    list.starts.push(found.index);
    list.ends.push(found.index + found[0].length);
  }
  return list;
}

/** "paragraphs 2, 3 and 5(a)" counts as "paragraphs § and §". */
function folded(word: string, before: readonly string[]): string {
  const first = word.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const isLabel = word.startsWith('(');
  if ((isDigit || isLabel) && before.at(-1) === REFERENCE) return '';
  if ((isDigit || isLabel) && isReferred(before)) return REFERENCE;
  if (isLabel) return '';
  const lower = word.toLowerCase();
  return /[’‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;
}

function isReferred(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  if (REFERRING.test(last)) return true;
  return /^(?:and|or|to)$/.test(last) && before.at(-2) === REFERENCE;
}
