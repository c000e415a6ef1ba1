import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearAnswers, loadAnswers, saveAnswer, storageKey, type StorageLike } from './storage';
import { answeredBank, bank, memoryStorage } from './testing/arbitraries';
import type { CompiledBank, CompiledQuestion } from './types';

const question = (id: string, hash = `hash of ${id}`): CompiledQuestion => ({
  id,
  hash,
  kind: 'true-false',
  answer: true,
  feedback: [],
  prompt: [],
  explanation: [],
  sources: [],
});
const small: CompiledBank = {
  id: 'course/bank',
  title: 'Small',
  revision: 2,
  questions: [question('first'), question('second')],
};
const key = 'handbook.quiz.course/bank';
const aside = `${key}.aside`;
const stored = (answers: object, revision = 2) => JSON.stringify({ v: 1, revision, answers });
const asideIn = (storage: { items: Map<string, string> }): unknown =>
  JSON.parse(storage.items.get(aside) ?? 'null');

describe('loading', () => {
  test('gives back what was saved, for any bank and answers', () => {
    fc.assert(
      fc.property(answeredBank, ({ bank: asked, answers }) => {
        const storage = memoryStorage();
        for (const [id, answer] of answers) {
          expect(saveAnswer(storage, asked, id, answer)).toEqual([]);
        }
        const loaded = loadAnswers(storage, asked);
        expect(loaded).toEqual({ answers: new Map(answers), notices: [] });
        expect(storage.items.has(`${storageKey(asked.id)}.aside`)).toBe(false);
      }),
    );
  });

  test('takes any text, and loses none that it cannot use', () => {
    fc.assert(
      fc.property(bank, fc.oneof(fc.string(), fc.json()), (asked, text) => {
        const storage = memoryStorage({ [storageKey(asked.id)]: text });
        const loaded = loadAnswers(storage, asked);
        expect(loaded.answers.size).toBe(0);
        const kept = storage.items.get(`${storageKey(asked.id)}.aside`);
        expect(kept).toBe(JSON.stringify([{ reason: 'damaged', text }]));
        expect(loaded.notices).toEqual(['damaged']);
        expect(loadAnswers(storage, asked)).toEqual({ answers: new Map(), notices: [] });
      }),
    );
  });

  test('keeps an answer whose question is the same in a later revision', () => {
    const storage = memoryStorage({
      [key]: stored({ first: { hash: 'hash of first', answer: false } }, 1),
    });
    const loaded = loadAnswers(storage, small);
    expect(loaded).toEqual({ answers: new Map([['first', false]]), notices: [] });
  });

  test('puts aside answers to questions that have changed or gone, and keeps the rest', () => {
    const storage = memoryStorage({
      [key]: stored({
        first: { hash: 'hash of first', answer: true },
        second: { hash: 'hash of old', answer: true },
        constructor: { hash: 'x', answer: [1] },
      }),
    });
    const loaded = loadAnswers(storage, small);
    expect(loaded).toEqual({ answers: new Map([['first', true]]), notices: ['changed'] });
    expect(storage.items.get(key)).toBe(stored({ first: { hash: 'hash of first', answer: true } }));
    expect(asideIn(storage)).toEqual([
      {
        reason: 'changed',
        revision: 2,
        answers: {
          second: { hash: 'hash of old', answer: true },
          constructor: { hash: 'x', answer: [1] },
        },
      },
    ]);
  });

  test('puts aside single answers that are none', () => {
    const storage = memoryStorage({
      [key]: stored({ first: { hash: 'hash of first', answer: 'yes' } }),
    });
    expect(loadAnswers(storage, small)).toEqual({ answers: new Map(), notices: ['damaged'] });
    expect(storage.items.has(key)).toBe(false);
    expect(asideIn(storage)).toMatchObject([{ reason: 'damaged', revision: 2 }]);
  });

  test.each(['{"v":2,"revision":2,"answers":{}}', '[]', 'null', '"x"', 'not JSON', ''])(
    'puts aside %j as a whole',
    (text) => {
      const storage = memoryStorage({ [key]: text });
      expect(loadAnswers(storage, small).notices).toEqual(['damaged']);
      expect(asideIn(storage)).toEqual([{ reason: 'damaged', text }]);
    },
  );

  test('adds to what was put aside earlier, even if that is damaged itself', () => {
    const storage = memoryStorage({ [key]: 'now', [aside]: 'long ago' });
    loadAnswers(storage, small);
    storage.setItem(key, 'later');
    loadAnswers(storage, small);
    expect(asideIn(storage)).toEqual([
      { reason: 'damaged', text: 'long ago' },
      { reason: 'damaged', text: 'now' },
      { reason: 'damaged', text: 'later' },
    ]);
  });
});

describe('a storage that refuses', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const refusing = (names: readonly (keyof StorageLike)[], items: Record<string, string> = {}) => ({
    ...memoryStorage(items),
    ...Object.fromEntries(names.map((name) => [name, refuse])),
  });

  test('is told to the caller and never thrown on', () => {
    for (const storage of [undefined, refusing(['getItem', 'setItem', 'removeItem'])]) {
      expect(loadAnswers(storage, small)).toEqual({ answers: new Map(), notices: ['refused'] });
      expect(saveAnswer(storage, small, 'first', true)).toEqual(['refused']);
      expect(clearAnswers(storage, small)).toEqual(['refused']);
    }
    expect(saveAnswer(refusing(['setItem']), small, 'first', true)).toEqual(['refused']);
  });

  test('still gives the answers that it holds', () => {
    const text = stored({
      first: { hash: 'hash of first', answer: true },
      second: { hash: 'hash of old', answer: true },
    });
    const storage = refusing(['setItem'], { [key]: text });
    const loaded = loadAnswers(storage, small);
    expect(loaded).toEqual({ answers: new Map([['first', true]]), notices: ['refused'] });
  });

  test('is not written over with what could not be put aside', () => {
    const items = memoryStorage({ [key]: 'damaged' });
    const storage: StorageLike = {
      ...items,
      setItem: (name, value) => (name === aside ? refuse() : items.setItem(name, value)),
    };
    expect(saveAnswer(storage, small, 'first', true)).toEqual(['refused']);
    expect(clearAnswers(storage, small)).toEqual(['refused']);
    expect(items.getItem(key)).toBe('damaged');
  });
});

describe('saving and clearing', () => {
  test('saves beside what another tab has saved', () => {
    const storage = memoryStorage();
    saveAnswer(storage, small, 'first', true);
    saveAnswer(storage, small, 'second', false);
    saveAnswer(storage, small, 'first', false);
    expect(Object.fromEntries(loadAnswers(storage, small).answers)).toEqual({
      first: false,
      second: false,
    });
  });

  test('clears the answers of this bank and leaves what was put aside', () => {
    const storage = memoryStorage({ other: 'x' });
    saveAnswer(storage, small, 'first', true);
    storage.setItem(aside, '[]');
    expect(clearAnswers(storage, small)).toEqual([]);
    expect([...storage.items.keys()]).toEqual(['other', aside]);
  });
});
