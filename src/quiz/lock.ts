import { createHash } from 'node:crypto';
import * as z from 'zod';
import { idSchema } from '../content/fields';

export const QUESTION_LOCK_FILE = 'data/questions.lock.json';

/** What is kept of a question once it is published. */
const entrySchema = z.strictObject({
  revision: z.number().int().positive(),
  hash: z.string().min(1),
  bank: z.string(),
  tests: z.record(idSchema, z.string().regex(/^[0-9a-f]{16}$/)),
  retired: z.literal(true).optional(),
});

const lockSchema = z.record(idSchema, entrySchema);

export type LockedQuestion = z.infer<typeof entrySchema>;

/**
 * Every question that was ever published, by its id: revision, hash and bank, and for each page
 * that it tests the hash that the page's text had when the question was last looked at.
 */
export type QuestionLock = z.infer<typeof lockSchema>;

/** Reads the lock file's text; undefined when it is missing or is no lock file. */
export function parseQuestionLock(text: string | undefined): QuestionLock | undefined {
  if (text === undefined) return undefined;
  try {
    return lockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The text of the lock file: the same for the same questions, whatever their order. */
export function renderQuestionLock(lock: QuestionLock): string {
  const entries = sorted(lock).map(([id, { revision, hash, bank, tests, retired }]) => [
    id,
    { revision, hash, bank, tests: Object.fromEntries(sorted(tests)), ...(retired && { retired }) },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** 1-based line of a question's entry in the text of the lock file. */
export function lineInLock(text: string, id: string): number {
  const before = text.split(`"${id}": {`);
  return before.length > 1 ? (before[0] ?? '').split('\n').length : 1;
}

/**
 * Hash of what a page says: its text without front matter, and without what does not change the
 * meaning (line ends, blank lines, white space between words).
 */
export function pageTextHash(text: string): string {
  const body = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(\r?\n|$)/, '');
  const normalised = body
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
  return createHash('sha256').update(normalised, 'utf8').digest('hex').slice(0, 16);
}

/** By code units, so that every computer sorts alike. */
function sorted<T>(values: Record<string, T>): [string, T][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
