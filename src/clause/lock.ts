import { createHash } from 'node:crypto';
import * as z from 'zod';

export const LOCK_FILE = 'data/clauses.lock.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Hashes of every published clause version, keyed "<clause id>@<version>". */
const lockSchema = z.strictObject({
  versions: z.record(z.string(), z.strictObject({ file: hash, wording: hash })),
});

export type ClauseLock = z.infer<typeof lockSchema>;

/** Reads the lock file's text; undefined when it is missing or is no lock file. */
export function parseLock(text: string | undefined): ClauseLock | undefined {
  if (text === undefined) return undefined;
  try {
    return lockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a clause file, with line ends normalised so that every checkout agrees. */
export function fileHash(text: string): string {
  return sha256(text.replace(/\r\n/g, '\n'));
}

/** SHA-256 of the normalised wording of a clause file. */
export function wordingHash(text: string): string {
  return sha256(normalisedWording(text));
}

/**
 * The wording of a clause, without what does not change its meaning: white space at line ends
 * and between words, and the number of blank lines. The full form comes first; each other form
 * follows after a blank line and its name.
 */
export function normalisedWording(text: string): string {
  const forms = Array.from(text.matchAll(WORDING), ([, attributes = '', content = '']) => ({
    variant: /\bvariant\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1],
    content: normalisedLines(content),
  }));
  const full = forms.find(({ variant }) => variant === undefined)?.content ?? '';
  const others = forms.flatMap(({ variant, content }) =>
    variant === undefined ? [] : [`\n\n${variant}\n${content}`],
  );
  return [full, ...others].join('');
}

const WORDING = /<Wording(\s[^>]*)?>([\s\S]*?)<\/Wording>/g;

function normalisedLines(wording: string): string {
  return wording
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
