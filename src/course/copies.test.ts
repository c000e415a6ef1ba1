import { describe, expect, it } from 'vitest';
import { copiesAmong } from './copies';
import type { CompletionRecord } from './types';

function file(key: string, name: string, attempt: string, seed: string) {
  const course = { id: 'c', version: '1.0.0', title: 'C' };
  return { key, record: { name, attempt, course, plan: { seed } } as CompletionRecord };
}

describe('copies of one attempt', () => {
  it('are found under another name, also with another number', () => {
    const copies = copiesAmong([
      file('1', 'Ada', 'a', 's'),
      file('2', 'Ben', 'a', 't'),
      file('3', 'Cem', 'b', 's'),
      file('4', 'Dee', 'c', 'u'),
    ]);
    expect(copies).toEqual(
      new Map([
        ['1', ['Ben', 'Cem']],
        ['2', ['Ada']],
        ['3', ['Ada']],
      ]),
    );
  });

  it('are none where one person handed in the same file twice', () => {
    expect(copiesAmong([file('1', 'Ada', 'a', 's'), file('2', 'Ada', 'a', 's')]).size).toBe(0);
  });
});
