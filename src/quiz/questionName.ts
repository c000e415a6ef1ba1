import { plainText } from './richText';
import type { CompiledQuestion } from './types';

/** How much of a case is told, in characters. */
const LENGTH = 60;

/**
 * What a question is called in a list: what it asks and, where a case leads up to it, the first
 * words of that, since many questions ask just "What do you do?".
 */
export function questionName({ lead, prompt }: Pick<CompiledQuestion, 'lead' | 'prompt'>): string {
  const asked = plainText(prompt);
  return lead ? `${firstWords(plainText(lead))} ${asked}` : asked;
}

/** Whole words only; three dots say that there is more. */
function firstWords(text: string): string {
  if (text.length <= LENGTH) return text;
  const cut = text.slice(0, LENGTH + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : LENGTH).replace(/[\s\p{P}]+$/u, '')} …`;
}
