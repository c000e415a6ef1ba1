import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createEventStore } from '../learning/createEventStore';
import { foldLearning } from '../learning/fold';
import { createLessonCheck } from '../learning/lessonCheck';
import { SITE } from '../learning/testing/statements';
import type { EventStore } from '../learning/types';
import { createAnswerStore, type AnswerStore } from './answerStore';
import { storageKey } from './storage';
import { answeredBank, memoryStorage } from './testing/arbitraries';
import { anyQuestion } from './testing/question';
import type { CompiledBank, CompiledQuestion } from './types';

const question = (id: string, hash = `hash of ${id}`): CompiledQuestion => ({
  ...anyQuestion,
  id,
  hash,
  kind: 'true-false',
  answer: true,
  feedback: [],
});
const bankOf = (...questions: CompiledQuestion[]): CompiledBank => ({
  id: 'course/lesson',
  title: 'Bank',
  revision: 1,
  questions,
});
const bank = bankOf(question('first'), question('second'));
const key = storageKey(bank.id);
const stored = (answers: object) => JSON.stringify({ v: 1, revision: 1, answers });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A page with the quiz on it. */
function page(
  asked = bank,
  storage = memoryStorage(),
  store: EventStore = createEventStore({
    site: SITE,
    channel: () => undefined,
    onShown: () => undefined,
  }),
) {
  const open = vi.fn((site: string, id: string) => createLessonCheck(store, site, id));
  return { store, open, quiz: createAnswerStore(asked, SITE, () => storage, open) };
}

async function ready(quiz: AnswerStore): Promise<AnswerStore> {
  quiz.subscribe(() => undefined);
  await vi.waitFor(() => expect(quiz.get().ready).toBe(true));
  return quiz;
}
const saved = async (store: EventStore) => store.append();
const learningIn = ({ get }: EventStore) => foldLearning(get().statements, SITE);

describe('the store of answers', () => {
  test('loads with the first listener and tells it', async () => {
    const { quiz, open } = page();
    expect(quiz.get()).toEqual({ ready: false, answers: new Map(), notices: [] });
    expect(open).not.toHaveBeenCalled();
    const listener = vi.fn();
    quiz.subscribe(listener);
    await vi.waitFor(() => expect(quiz.get().ready).toBe(true));
    expect(listener).toHaveBeenCalled();
    expect(quiz.get()).toBe(quiz.get());
  });

  test('shows an answer at once, and after a reload', async () => {
    const { quiz, store } = page();
    await ready(quiz);
    quiz.answer('first', false);
    expect(quiz.get().answers).toEqual(new Map([['first', false]]));
    await saved(store);
    const again = await ready(page().quiz);
    expect(again.get()).toEqual({ ready: true, answers: new Map([['first', false]]), notices: [] });
    again.clear();
    expect(again.get().answers.size).toBe(0);
  });

  test('gives back any answers to any bank', async () => {
    await fc.assert(
      fc.asyncProperty(answeredBank, async ({ bank: asked, answers }) => {
        globalThis.indexedDB = new IDBFactory();
        const { quiz, store } = page(asked);
        await ready(quiz);
        for (const [id, answer] of answers) quiz.answer(id, answer);
        await saved(store);
        const again = await ready(page(asked).quiz);
        expect(again.get()).toEqual({ ready: true, answers: new Map(answers), notices: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('finds the lesson done, once, when every question has an answer', async () => {
    const { quiz, store } = page();
    await ready(quiz);
    quiz.answer('first', false);
    expect(learningIn(store).courses.get('course')?.done.size).toBe(0);
    quiz.answer('second', true);
    expect(learningIn(store).courses.get('course')?.done.has('lesson')).toBe(true);
    quiz.clear();
    quiz.answer('first', true);
    quiz.answer('second', true);
    const done = store.get().statements.filter(({ verb }) => verb.id.endsWith('/completed'));
    expect(done).toHaveLength(1);
    expect(
      learningIn(store)
        .questions.get('first')
        ?.answers.map(({ score }) => score),
    ).toEqual([0, 1]);
  });

  test('hears of answers in another tab, and of nothing once nobody listens', async () => {
    const { quiz, store } = page();
    const leave = quiz.subscribe(() => undefined);
    await vi.waitFor(() => expect(quiz.get().ready).toBe(true));
    const other = await ready(page(bank, memoryStorage(), store).quiz);
    other.answer('first', true);
    expect(quiz.get().answers).toEqual(new Map([['first', true]]));
    leave();
    other.answer('second', true);
    expect(quiz.get().answers.size).toBe(1);
    await ready(quiz);
    await vi.waitFor(() => expect(quiz.get().answers.size).toBe(2));
  });

  test('sets aside answers to questions that have changed', async () => {
    const { quiz, store } = page();
    await ready(quiz);
    quiz.answer('first', false);
    quiz.answer('second', true);
    await saved(store);
    const revised = bankOf(question('first', 'another hash'), question('second'));
    const again = await ready(page(revised, memoryStorage(), store).quiz);
    expect(again.get().answers).toEqual(new Map([['second', true]]));
    expect(again.get().notices).toEqual(['changed']);
    again.answer('first', true);
    expect(again.get()).toEqual({
      ready: true,
      answers: new Map([
        ['first', true],
        ['second', true],
      ]),
      notices: [],
    });
  });

  test('holds answers for this page when the device keeps none, and says so', async () => {
    globalThis.indexedDB = undefined as never;
    const { quiz } = page();
    await ready(quiz);
    quiz.answer('first', false);
    expect(quiz.get()).toMatchObject({
      answers: new Map([['first', false]]),
      notices: ['refused'],
    });
    quiz.clear();
    expect(quiz.get().answers.size).toBe(0);
  });

  test('holds answers for this page when its code cannot be loaded, and says so', async () => {
    const quiz = createAnswerStore(bank, SITE, memoryStorage, () => Promise.reject(new Error()));
    await ready(quiz);
    quiz.answer('first', false);
    expect(quiz.get()).toEqual({
      ready: true,
      answers: new Map([['first', false]]),
      notices: ['refused'],
    });
    quiz.clear();
    expect(quiz.get().answers.size).toBe(0);
  });
});

describe('answers stored by earlier versions of the site', () => {
  const both = stored({
    first: { hash: 'hash of first', answer: false },
    second: { hash: 'hash of second', answer: true },
  });

  test('become statements once', async () => {
    const storage = memoryStorage({ [key]: both });
    const { quiz, store } = page(bank, storage);
    await ready(quiz);
    await vi.waitFor(() => expect(storage.items.size).toBe(0));
    const expected = new Map([
      ['first', false],
      ['second', true],
    ]);
    expect(quiz.get()).toEqual({ ready: true, answers: expected, notices: [] });
    expect(learningIn(store).courses.get('course')?.done.has('lesson')).toBe(true);
    expect(store.get().statements).toHaveLength(3);
  });

  test('are not doubled by two tabs', async () => {
    const storage = memoryStorage({ [key]: both });
    const [one, other] = [page(bank, storage), page(bank, storage)];
    await Promise.all([ready(one.quiz), ready(other.quiz)]);
    await Promise.all([saved(one.store), saved(other.store)]);
    const { store, quiz } = page();
    await ready(quiz);
    expect(learningIn(store).questions.get('first')?.answers).toHaveLength(1);
  });

  test('do not replace newer ones', async () => {
    const { quiz, store } = page();
    await ready(quiz);
    quiz.answer('first', true);
    await saved(store);
    const storage = memoryStorage({ [key]: both });
    const again = await ready(page(bank, storage).quiz);
    await vi.waitFor(() => expect(storage.items.size).toBe(0));
    expect(again.get().answers.get('first')).toBe(true);
    expect(again.get().answers.get('second')).toBe(true);
  });

  test('are kept, and not shown, if their question has changed or is gone', async () => {
    const answers = {
      first: { hash: 'old', answer: true },
      gone: { hash: 'x', answer: [1] },
      second: { hash: 'hash of second', answer: 'no answer' },
    };
    const storage = memoryStorage({ [key]: stored(answers) });
    const { quiz, store } = page(bank, storage);
    await ready(quiz);
    await vi.waitFor(() => expect(storage.items.size).toBe(0));
    expect(quiz.get().answers.size).toBe(0);
    expect(quiz.get().notices).toEqual(['changed', 'damaged']);
    expect(store.get().statements.map(({ result }) => result?.response)).toEqual([
      'true',
      '[1]',
      '"no answer"',
    ]);
    expect(learningIn(store).questions.size).toBe(0);
  });

  test('stay where they are as long as the device takes no statements', async () => {
    globalThis.indexedDB = undefined as never;
    const storage = memoryStorage({ [key]: both });
    const { quiz } = page(bank, storage);
    await ready(quiz);
    await vi.waitFor(() => expect(quiz.get().answers.size).toBe(2));
    expect(storage.items.get(key)).toBe(both);
  });

  test('that cannot be read are put aside, and the reader told', async () => {
    const storage = memoryStorage({ [key]: 'damaged' });
    const quiz = await ready(page(bank, storage).quiz);
    expect(quiz.get().notices).toEqual(['damaged']);
    expect(storage.items.has(`${key}.aside`)).toBe(true);
  });
});
