import { fullLabels, numberText, placeholderOf } from './numbering';
import type { AssembledDocument, Form, Inline, Run } from './types';

/** A paragraph of plain text, with its number as it is shown; empty for one without. */
export interface LabelledText {
  label: string;
  text: string;
  /** True for the title of a clause. */
  heading?: boolean;
}

/** How a reference to a clause reads where the clause has no number: by its title. */
export function clauseInWords(title: string): string {
  return `the clause on ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** An id as words, for a clause that no title is known of. */
export function titleFromId(id: string): string {
  return id.replaceAll('-', ' ');
}

/** True where the next word begins a sentence. */
export function beginsSentence(textBefore: string): boolean {
  return /(^|[.!?]["”’)]*\s)\s*$/.test(textBefore);
}

/** The same text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The paragraphs of a form as they read in the clause itself, with placeholders for variables. */
export function formTexts(
  form: Form,
  titles: Readonly<Record<string, string>> = {},
): LabelledText[] {
  return form.blocks.map(({ number, content }) => ({
    label: numberText(number),
    text: content.reduce((text, inline) => text + inlineText(inline, text, titles), ''),
  }));
}

function inlineText(
  inline: Inline,
  before: string,
  titles: Readonly<Record<string, string>>,
): string {
  if ('var' in inline) return placeholderOf(inline.var);
  if ('text' in inline) return inline.text;
  const title = Object.hasOwn(titles, inline.clause) ? titles[inline.clause] : undefined;
  const words = clauseInWords(title ?? titleFromId(inline.clause));
  return beginsSentence(before) ? capitalised(words) : words;
}

/** The text of an assembled line; a variable that nobody has filled stands as its placeholder. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}

/** The text of one run. */
export function runText(run: Run): string {
  return 'unfilled' in run ? placeholderOf(run.unfilled) : run.text;
}

/** The titles and paragraphs of an assembled document, with numbers in full: "3.2(a)". */
export function documentTexts(document: AssembledDocument): LabelledText[] {
  return document.clauses.flatMap(({ number, title, blocks }) => {
    const labels = fullLabels(blocks);
    return [
      { label: String(number), text: title, heading: true },
      ...blocks.map(({ runs }, index) => ({ label: labels[index] ?? '', text: runsText(runs) })),
    ];
  });
}
