import { isObject } from './kinds/parsing';

/** One answer as stored: it remembers the state of the question that it answers. */
export interface StoredAnswer {
  hash: string;
  answer: unknown;
}

/** What is stored for a bank. `revision` is the bank's when the last answer was stored. */
export interface StoredAnswers {
  revision: number;
  answers: ReadonlyMap<string, StoredAnswer>;
}

const VERSION = 1;

/**
 * Reads stored text. Total: gives undefined for anything that `writeStored` of this version
 * could not have written. Written by hand, as zod would be the heaviest part of the page; a test
 * holds it to `storedAnswersSchema`.
 */
export function parseStored(text: string): StoredAnswers | undefined {
  const value = parseJson(text);
  if (!isObject(value) || !hasExactly(value, ['v', 'revision', 'answers'])) return undefined;
  const { v, revision, answers } = value;
  if (v !== VERSION || !isRevision(revision) || !isObject(answers)) return undefined;
  const read = new Map<string, StoredAnswer>();
  for (const [id, stored] of Object.entries(answers)) {
    if (!isObject(stored) || !hasExactly(stored, ['hash', 'answer'])) return undefined;
    if (typeof stored.hash !== 'string') return undefined;
    read.set(id, { hash: stored.hash, answer: stored.answer });
  }
  return { revision, answers: read };
}

/** The text to store; `parseStored` gives the same value back. */
export function writeStored({ revision, answers }: StoredAnswers): string {
  return JSON.stringify({ v: VERSION, revision, answers: Object.fromEntries(answers) });
}

/** Parses JSON; undefined, which no JSON text gives, stands for text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasExactly(value: object, keys: readonly string[]): boolean {
  return (
    Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key))
  );
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
