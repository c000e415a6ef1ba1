import { hash64 } from './hash';
import { parseJson, parseStored, type StoredAnswer } from './storedAnswers';
import type { Answer, CompiledBank } from './types';

/** As much of the browser's Storage as is needed; each function may throw. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Answers = ReadonlyMap<string, Answer>;

/**
 * What the reader has to be told: stored text could not be read and was put aside; answers to
 * questions that have changed were put aside; the device does not keep answers.
 */
export type Notice = 'damaged' | 'changed' | 'refused';

/** An answer of the time when each bank had an entry of its own in localStorage. */
export interface OldAnswer extends StoredAnswer {
  /** Made from the rest, so that it is the same whoever moves the answer, and how often. */
  id: string;
  questionId: string;
}

/** Where the answers to a bank were stored. What is put aside is under the same key + `.aside`. */
export function storageKey(bankId: string): string {
  return `handbook.quiz.${bankId}`;
}

/**
 * The answers that an earlier version of the site stored. Text that cannot be read is moved to
 * the aside key, where it stays. Never throws.
 */
export function oldAnswers(
  device: () => StorageLike,
  bank: CompiledBank,
): { answers: OldAnswer[]; damaged: boolean } {
  try {
    const storage = device();
    const text = storage.getItem(storageKey(bank.id));
    if (text === null) return { answers: [], damaged: false };
    const stored = parseStored(text);
    if (!stored) {
      putAside(storage, bank, text);
      return { answers: [], damaged: true };
    }
    const answers = [...stored.answers].map(([questionId, { hash, answer }]) => ({
      id: nameUuid(JSON.stringify([bank.id, questionId, hash, answer])),
      questionId,
      hash,
      answer,
    }));
    return { answers, damaged: false };
  } catch {
    return { answers: [], damaged: false };
  }
}

/** Removes what is kept elsewhere by now. Never throws. */
export function removeOldAnswers(device: () => StorageLike, bank: CompiledBank): void {
  try {
    device().removeItem(storageKey(bank.id));
  } catch {
    // They are found again the next time, and known by their ids.
  }
}

/** Adds to what was put aside earlier; if even that is damaged, it is kept as it is. */
function putAside(storage: StorageLike, bank: CompiledBank, text: string): void {
  const key = storageKey(bank.id);
  const before = storage.getItem(`${key}.aside`);
  const earlier = before === null ? [] : parseJson(before);
  const list: unknown[] = Array.isArray(earlier) ? earlier : [{ reason: 'damaged', text: before }];
  storage.setItem(`${key}.aside`, JSON.stringify([...list, { reason: 'damaged', text }]));
  storage.removeItem(key);
}

/** A UUID that says no more than the text (version 8 of RFC 9562: made in our own way). */
function nameUuid(text: string): string {
  const hex = [...hash64(text), ...hash64(`${text}.`)]
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}
