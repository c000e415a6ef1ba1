import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldAnswers, removeOldAnswers, storageKey, type StorageLike } from './storage';
import { writeStored } from './storedAnswers';
import { answeredBank, bank, memoryStorage } from './testing/arbitraries';

/** Stores answers as earlier versions of the site did. */
function stored({
  bank: asked,
  answers,
}: typeof answeredBank extends fc.Arbitrary<infer T> ? T : never) {
  const hashes = new Map(asked.questions.map(({ id, hash }) => [id, hash]));
  const entries = answers.map(
    ([id, answer]) => [id, { hash: hashes.get(id) ?? '', answer }] as const,
  );
  return writeStored({ revision: asked.revision, answers: new Map(entries) });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('answers stored by earlier versions of the site', () => {
  test('are found, with ids that are the same each time', () => {
    fc.assert(
      fc.property(answeredBank, (given) => {
        const key = storageKey(given.bank.id);
        const storage = memoryStorage({ [key]: stored(given) });
        const old = oldAnswers(() => storage, given.bank);
        expect(old.damaged).toBe(false);
        expect(new Map(old.answers.map((item) => [item.questionId, item.answer]))).toEqual(
          new Map(given.answers),
        );
        expect(oldAnswers(() => storage, given.bank)).toEqual(old);
        const ids = old.answers.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(UUID);
        removeOldAnswers(() => storage, given.bank);
        expect(storage.items.size).toBe(0);
      }),
    );
  });

  test('are put aside if they cannot be read, and none is lost', () => {
    fc.assert(
      fc.property(bank, fc.oneof(fc.string(), fc.json()), (asked, text) => {
        const storage = memoryStorage({ [storageKey(asked.id)]: text });
        expect(oldAnswers(() => storage, asked)).toEqual({ answers: [], damaged: true });
        expect([...storage.items]).toEqual([
          [`${storageKey(asked.id)}.aside`, JSON.stringify([{ reason: 'damaged', text }])],
        ]);
        expect(oldAnswers(() => storage, asked)).toEqual({ answers: [], damaged: false });
      }),
    );
  });

  test('are added to what was put aside earlier, even if that is damaged itself', () => {
    const asked = { id: 'course/bank', title: 'Bank', revision: 1, questions: [] };
    const key = storageKey(asked.id);
    const storage = memoryStorage({ [key]: 'now', [`${key}.aside`]: 'long ago' });
    oldAnswers(() => storage, asked);
    storage.setItem(key, 'later');
    oldAnswers(() => storage, asked);
    expect(JSON.parse(storage.items.get(`${key}.aside`) ?? '')).toEqual([
      { reason: 'damaged', text: 'long ago' },
      { reason: 'damaged', text: 'now' },
      { reason: 'damaged', text: 'later' },
    ]);
  });

  test('are not written over with what could not be put aside', () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    const asked = { id: 'course/bank', title: 'Bank', revision: 1, questions: [] };
    const items = memoryStorage({ [storageKey(asked.id)]: 'damaged' });
    const full: StorageLike = { ...items, setItem: refuse };
    expect(oldAnswers(() => full, asked).answers).toEqual([]);
    expect(items.getItem(storageKey(asked.id))).toBe('damaged');
    expect(oldAnswers(refuse, asked)).toEqual({ answers: [], damaged: false });
    expect(() => removeOldAnswers(refuse, asked)).not.toThrow();
  });
});
