import type { Question } from './schema';

/** Fields that hold ids and the like, and no text for readers. */
const NO_TEXT = new Set([
  'id',
  'kind',
  'audience',
  'objective',
  'tags',
  'sources',
  'tests',
  'start',
  'next',
  'quality',
  'revisions',
]);

export interface QuestionText {
  /** Where it is in the question: keys and indexes, as in the YAML. */
  path: (string | number)[];
  text: string;
}

/** Every text of a question that somebody may read, whatever its kind. */
export function textsOf(question: Question): QuestionText[] {
  return textsIn(question, []);
}

function textsIn(value: unknown, path: QuestionText['path']): QuestionText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    NO_TEXT.has(key) ? [] : textsIn(field, [...path, key]),
  );
}
