import { createHash } from 'node:crypto';
import * as z from 'zod';
import { idSchema } from '../content/fields';
import type { PublishedForms } from './types';

export const QUESTION_LOCK_FILE = 'data/questions.lock.json';

const textHashSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** A revision and the hash of what answers to it mean; a revision may leave the hash as it was. */
const formSchema = z.strictObject({
  revision: z.number().int().positive(),
  hash: z.string().min(1),
});

/** What is kept of a question once it is published. */
const entrySchema = z.strictObject({
  ...formSchema.shape,
  text: textHashSchema.optional().describe('Left out by lock files of an earlier form.'),
  earlier: z.array(formSchema).optional(),
  bank: z.string(),
  tests: z.record(idSchema, textHashSchema),
  retired: z.literal(true).optional(),
});

const lockSchema = z.record(idSchema, entrySchema);

export type LockedQuestion = z.infer<typeof entrySchema>;

/**
 * Every question that was ever published, by its id: revision, hash, hash of its whole text, the
 * forms that it had before, oldest first, its bank, and for each page that it tests the hash that
 * the page's text had when the question was last looked at.
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
  const entries = sorted(lock).map(
    ([id, { revision, hash, text, earlier, bank, tests, retired }]) => [
      id,
      {
        revision,
        hash,
        ...(text !== undefined && { text }),
        ...(earlier && {
          earlier: earlier.map((form) => ({ revision: form.revision, hash: form.hash })),
        }),
        bank,
        tests: Object.fromEntries(sorted(tests)),
        ...(retired && { retired }),
      },
    ],
  );
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** All forms in which each question was ever published. */
export function publishedForms(lock: QuestionLock): PublishedForms {
  const rows = Object.entries(lock).map(([id, { revision, hash, earlier = [] }]) => [
    id,
    [...earlier, { revision, hash }],
  ]);
  return Object.fromEntries(rows) as PublishedForms;
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
  return shortSha256(normalised);
}

/** The beginning of a SHA-256, in hex. */
export function shortSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** By code units, so that every computer sorts alike. */
export function sorted<T>(values: Record<string, T>): [string, T][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
