import { plainText, type RichText } from '../richText';

/** What every kind's summary says of no answer. */
export const NO_ANSWER = 'No answer.';

/** A text of the question as it is quoted in a summary; what is a quotation already stays one. */
export function quoted(text: RichText | string): string {
  const words = typeof text === 'string' ? text : plainText(text);
  return /^“[^“”]*”$/.test(words) ? words : `“${words}”`;
}
