import { expect, test } from 'vitest';
import { openAndEarlier } from './assessment';
import { finishedAttempt, minute } from './testing/records';
import type { Attempt } from './types';

const attempt = (id: string, count: number, status: Attempt['status']): Attempt => {
  return { ...finishedAttempt(), id, status, started: minute(count) };
};

/** In the order in which they are begun. */
const FIRST = attempt('first', 0, 'failed');
const SECOND = attempt('second', 10, 'passed');
const OPEN = attempt('open', 20, 'open');

test('earlier attempts stand newest first', () => {
  expect(openAndEarlier([FIRST, SECOND])).toEqual({ open: undefined, earlier: [SECOND, FIRST] });
});

test('the attempt that is open stands apart from those before it', () => {
  expect(openAndEarlier([FIRST, SECOND, OPEN])).toEqual({ open: OPEN, earlier: [SECOND, FIRST] });
});

test('the newest is the one that was begun last, whatever the clock said', () => {
  const back = { ...SECOND, started: minute(-10) };
  expect(openAndEarlier([FIRST, back]).earlier).toEqual([back, FIRST]);
});
