import type { CompletionRecord } from './types';

/** A file with a record in it. */
export interface RecordFile {
  key: string;
  record: CompletionRecord;
}

/**
 * For each file the names in other files that hold the same attempt: one attempt can be one
 * person's only. Draws are random, so that two attempts do not come to the same seed.
 */
export function copiesAmong(files: readonly RecordFile[]): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  for (const { key, record } of files) {
    const names = files
      .filter(({ record: other }) => isSameAttempt(record, other) && other.name !== record.name)
      .map(({ record: other }) => other.name);
    if (names.length > 0) copies.set(key, [...new Set(names)]);
  }
  return copies;
}

function isSameAttempt(one: CompletionRecord, other: CompletionRecord): boolean {
  if (one.course.id !== other.course.id) return false;
  return one.attempt === other.attempt || one.plan.seed === other.plan.seed;
}
