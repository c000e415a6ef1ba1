import type { AssembledBlock, Inline } from './types';

/** How a variable that nobody has filled stands in a text: "[review contact]". */
export function placeholderOf(name: string): string {
  return `[${name.replaceAll('-', ' ')}]`;
}

/** The number of a paragraph as the page of its clause shows it: "2", "2.3"; empty for none. */
export function numberText(number: readonly number[]): string {
  return number.join('.');
}

/**
 * The label of a paragraph in an assembled document: "3.2" for a paragraph of clause 3, then "(a)",
 * "(i)" and "(A)" for its parts. Without a clause number: "2".
 */
export function labelOf(number: readonly number[], clause?: number): string {
  const last = number.at(-1);
  if (last === undefined) return '';
  if (number.length === 1) return clause === undefined ? String(last) : `${clause}.${last}`;
  if (number.length === 2) return `(${lettersOf(last)})`;
  return `(${number.length === 3 ? romanOf(last) : lettersOf(last).toUpperCase()})`;
}

/** The label in full, as references name it: "3.2(a)". */
export function fullLabelOf(number: readonly number[], clause?: number): string {
  return number.map((_, index) => labelOf(number.slice(0, index + 1), clause)).join('');
}

/** The labels of the paragraphs of an assembled clause in full. */
export function fullLabels(blocks: readonly Pick<AssembledBlock, 'label' | 'depth'>[]): string[] {
  const parents: string[] = [];
  return blocks.map(({ label, depth }) => {
    if (label === '') return '';
    parents.length = Math.min(parents.length, depth - 1);
    parents.push(label);
    return parents.join('');
  });
}

/** a, b … z, aa, bb …, as word processors count. */
export function lettersOf(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** i, ii, iii, iv …; empty for 0. */
export function romanOf(number: number): string {
  const [value, digits] = ROMAN.find(([least]) => number >= least) ?? [0, ''];
  return value === 0 ? '' : digits + romanOf(number - value);
}

/** A reference to a paragraph; `of` is the clause that the paragraph belongs to, if another. */
export interface ParagraphReference {
  para: number[];
  text: string;
  of?: string;
}

export type Content = Exclude<Inline, { para: number[] }> | ParagraphReference;

/** The numbers of a list such as "2, 3 and 5", and what stands between them. */
const NUMBERS = String.raw`\d+(?:(?:, | and | or | to )\d+)*`;
const JOINT = /^(?:, | and | or | to )$/;
const BEFORE_CLAUSE = new RegExp(String.raw`^(.*\b)([Pp]aragraphs? )(${NUMBERS}) of $`, 's');
const AFTER_CLAUSE = new RegExp(String.raw`^(,? \(?)(paragraphs? )(${NUMBERS})(?!\w)(.*)$`, 's');
const ITEMS = new RegExp(String.raw`^(.*\b[Ii]tems? )(${NUMBERS}) of $`, 's');

/**
 * The same line with what its numbers refer to: "paragraph 2 of" before another clause is a
 * paragraph of that clause, and the items of a paragraph have letters.
 */
export function withReferences(content: readonly Inline[]): Content[] {
  const result: Content[] = [];
  for (const [index, inline] of content.entries()) {
    if ('clause' in inline) pointOutward(result, inline.clause);
    result.push(...(isText(inline) ? splitText(inline.text, content, index) : [inline]));
  }
  return result.map((piece, index) => {
    const next = result[index + 1];
    const items = next && 'para' in next && next.para.length === 1;
    return items && isText(piece) ? withLetters(piece.text) : piece;
  });
}

function isText(piece: Content): piece is { text: string } {
  return 'text' in piece && !('para' in piece);
}

/** Marks the paragraphs that stand before " of" and another clause. */
function pointOutward(line: Content[], clause: string): void {
  const last = line.at(-1);
  if (!last || !isText(last) || last.text !== ' of ') return;
  for (let index = line.length - 2; index >= 0; index -= 1) {
    const piece = line[index];
    if (!piece || !('text' in piece)) return;
    if ('para' in piece) line[index] = { ...piece, of: clause };
    else if (!JOINT.test(piece.text)) return;
  }
}

/** Finds the paragraphs of another clause in the text before or after its name. */
function splitText(text: string, content: readonly Inline[], index: number): Content[] {
  const [last, next] = [content[index - 1], content[index + 1]];
  const [, lead = '', leadWord = '', leadNumbers = '', rest = ''] =
    (last && 'clause' in last && AFTER_CLAUSE.exec(text)) || [];
  if (last && 'clause' in last && leadNumbers !== '') {
    const list = paragraphList(leadWord, leadNumbers, last.clause);
    return [{ text: lead }, ...list, { text: rest }];
  }
  const [, before = '', word = '', numbers = ''] =
    (next && 'clause' in next && BEFORE_CLAUSE.exec(text)) || [];
  if (numbers === '') return [{ text }];
  return [{ text: before }, ...paragraphList(word, numbers), { text: ' of ' }];
}

function paragraphList(word: string, numbers: string, of?: string): Content[] {
  return numbers.split(/(\D+)/).map((part, index): Content => {
    if (index % 2 === 1) return { text: part };
    return { para: [Number(part)], text: index === 0 ? word + part : part, of };
  });
}

function withLetters(text: string): Content {
  const [, before = '', numbers = ''] = ITEMS.exec(text) ?? [];
  if (numbers === '') return { text };
  const letters = numbers.replace(/\d+/g, (digits) => labelOf([1, Number(digits)]));
  return { text: `${before}${letters} of ` };
}

/**
 * The text of a reference with the paragraph's label in the document: "paragraph 5" becomes
 * "paragraph 3.5", "item 3 of paragraph 2" becomes "item (c) of paragraph 3.2".
 */
export function referenceText(text: string, para: readonly number[], clause?: number): string {
  const paragraph = labelOf(para.slice(0, 1), clause);
  const item = /^(.*\bitems? )\d+( of paragraph )\d+$/i.exec(text);
  if (item && para.length > 1) {
    const parts = para.slice(1).map((_, index) => labelOf(para.slice(0, index + 2)));
    return `${item[1] ?? ''}${parts.join('')}${item[2] ?? ''}${paragraph}`;
  }
  return text.replace(/\d+(?:\.\d+)*(?:\(\w+\))*(?=\D*$)/, fullLabelOf(para, clause));
}
