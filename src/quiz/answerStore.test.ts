import { describe, expect, test, vi } from 'vitest';
import { createAnswerStore } from './answerStore';
import { memoryStorage } from './testing/arbitraries';
import type { CompiledBank } from './types';

const bank: CompiledBank = {
  id: 'course/bank',
  title: 'Bank',
  revision: 1,
  questions: [
    {
      id: 'first',
      hash: 'h',
      kind: 'true-false',
      answer: true,
      feedback: [],
      prompt: [],
      explanation: [],
      sources: [],
    },
  ],
};

describe('the store of answers', () => {
  test('loads with the first listener and tells it', () => {
    const storage = memoryStorage();
    createAnswerStore(bank, () => storage).answer('first', true);
    const device = vi.fn(() => storage);
    const store = createAnswerStore(bank, device);
    expect(store.get().ready).toBe(false);
    expect(device).not.toHaveBeenCalled();
    const listener = vi.fn();
    store.subscribe(listener);
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get()).toEqual({ ready: true, answers: new Map([['first', true]]), notices: [] });
  });

  test('keeps its state until something changes, as React asks', () => {
    const store = createAnswerStore(bank, () => memoryStorage());
    const leave = store.subscribe(() => undefined);
    const before = store.get();
    expect(store.get()).toBe(before);
    leave();
    store.clear();
    expect(store.get()).not.toBe(before);
  });

  test('holds answers for this page when the device refuses, and says so once', () => {
    const store = createAnswerStore(bank, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.subscribe(() => undefined);
    store.answer('first', false);
    expect(store.get()).toEqual({
      ready: true,
      answers: new Map([['first', false]]),
      notices: ['refused'],
    });
    store.clear();
    expect(store.get().answers.size).toBe(0);
  });
});
