import { kindOf } from './kinds';
import { parseJson, parseStored, writeStored, type StoredAnswer } from './storedAnswers';
import type { Answer, CompiledBank } from './types';

/** As much of the browser's Storage as is needed; each function may throw. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Answers = ReadonlyMap<string, Answer>;

/**
 * What the reader has to be told: stored text could not be read and was put aside; answers to
 * questions that have changed or gone were put aside; the device does not keep answers.
 */
export type Notice = 'damaged' | 'changed' | 'refused';

export interface Loaded {
  answers: Answers;
  notices: readonly Notice[];
}

/** Where the answers to a bank are stored. What is put aside is under the same key + `.aside`. */
export function storageKey(bankId: string): string {
  return `handbook.quiz.${bankId}`;
}

/**
 * Loads the answers that are good for the bank as it is now. The rest is moved to the aside key,
 * where it stays. Never throws; if the storage does, what could be read is given with `refused`.
 */
export function loadAnswers(storage: StorageLike | undefined, bank: CompiledBank): Loaded {
  let answers: Answers = new Map();
  try {
    if (!storage) return { answers, notices: ['refused'] };
    const text = storage.getItem(storageKey(bank.id));
    if (text === null) return { answers, notices: [] };
    const sorted = sortStored(text, bank);
    answers = sorted.answers;
    if (sorted.aside.length > 0) {
      putAside(storage, bank, sorted.aside);
      write(storage, bank, answers);
    }
    return { answers, notices: sorted.aside.map((item) => item.reason) };
  } catch {
    return { answers, notices: ['refused'] };
  }
}

/**
 * Stores one answer beside what is stored by now, perhaps from another tab. Never throws; gives
 * what the reader has to be told.
 */
export function saveAnswer(
  storage: StorageLike | undefined,
  bank: CompiledBank,
  questionId: string,
  answer: Answer,
): readonly Notice[] {
  return change(storage, bank, (stored) => new Map(stored).set(questionId, answer));
}

/** Forgets the answers to the bank; what was put aside stays. Never throws. */
export function clearAnswers(
  storage: StorageLike | undefined,
  bank: CompiledBank,
): readonly Notice[] {
  return change(storage, bank, () => new Map());
}

function change(
  storage: StorageLike | undefined,
  bank: CompiledBank,
  edit: (stored: Answers) => Answers,
): readonly Notice[] {
  const { answers, notices } = loadAnswers(storage, bank);
  // What could not be put aside must not be written over.
  if (!storage || notices.includes('refused')) return ['refused'];
  try {
    write(storage, bank, edit(answers));
    return notices;
  } catch {
    return [...notices, 'refused'];
  }
}

function write(storage: StorageLike, bank: CompiledBank, answers: Answers): void {
  const key = storageKey(bank.id);
  if (answers.size === 0) {
    storage.removeItem(key);
    return;
  }
  const stored = bank.questions.flatMap(({ id, hash }): [string, StoredAnswer][] => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [[id, { hash, answer }]];
  });
  storage.setItem(key, writeStored({ revision: bank.revision, answers: new Map(stored) }));
}

/** Something put aside: whole texts that could not be read, or single answers. */
type Aside =
  | { reason: 'damaged'; text: string }
  | { reason: 'damaged' | 'changed'; revision: number; answers: Record<string, StoredAnswer> };

function sortStored(text: string, bank: CompiledBank): { answers: Answers; aside: Aside[] } {
  const stored = parseStored(text);
  if (!stored) return { answers: new Map(), aside: [{ reason: 'damaged', text }] };
  const answers = new Map<string, Answer>();
  const rest = {
    damaged: new Map<string, StoredAnswer>(),
    changed: new Map<string, StoredAnswer>(),
  };
  for (const [id, entry] of stored.answers) {
    const question = bank.questions.find((candidate) => candidate.id === id);
    if (question?.hash !== entry.hash) {
      rest.changed.set(id, entry);
      continue;
    }
    const answer = kindOf(question).parse(question, entry.answer);
    if (answer === undefined || !kindOf(question).isComplete(question, answer)) {
      rest.damaged.set(id, entry);
    } else {
      answers.set(id, answer);
    }
  }
  const aside = (['damaged', 'changed'] as const)
    .filter((reason) => rest[reason].size > 0)
    .map((reason) => ({
      reason,
      revision: stored.revision,
      answers: Object.fromEntries(rest[reason]),
    }));
  return { answers, aside };
}

/** Adds to what was put aside earlier; if even that is damaged, it is kept as it is. */
function putAside(storage: StorageLike, bank: CompiledBank, items: readonly Aside[]): void {
  const key = `${storageKey(bank.id)}.aside`;
  const text = storage.getItem(key);
  const earlier = text === null ? [] : parseJson(text);
  const list: unknown[] = Array.isArray(earlier) ? earlier : [{ reason: 'damaged', text }];
  storage.setItem(key, JSON.stringify([...list, ...items]));
}
