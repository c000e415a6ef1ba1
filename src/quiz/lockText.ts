import { shortSha256, sorted } from './lock';

/**
 * Fields of a question that may change without a new revision: its id and the notes themselves;
 * the pages that it tests, which the lock file follows one by one; and what only trainers read,
 * since nothing that a learner saw or was marked by depends on it.
 */
const FREE_FIELDS: readonly string[] = [
  'id',
  'revisions',
  'tests',
  'facilitator',
  'difficulty',
  'tags',
];

/**
 * Hash of everything that a question says, explanation, feedback, sources, objective and weight
 * among it. What is left out and what is empty or false count as the same, so that a new field of
 * the schema leaves the questions without it as they are; white space does not count.
 */
export function questionTextHash(question: object): string {
  const fields = Object.entries(question).filter(([name]) => !FREE_FIELDS.includes(name));
  return shortSha256(JSON.stringify(comparable(Object.fromEntries(fields))));
}

function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => !isEmpty(item));
  return sorted(Object.fromEntries(kept)).map(([name, item]) => [name, comparable(item)]);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
