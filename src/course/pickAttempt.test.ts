import { describe, expect, it } from 'vitest';
import { pickAttempt } from './pickAttempt';
import type { Attempt, AttemptStatus, Learning } from './types';

function attempt(id: string, status: AttemptStatus, updated: string): Attempt {
  return { id, status, updated } as Attempt;
}

function learning(...attempts: Attempt[]): Learning {
  const course = { courseId: 'c', opened: new Map(), done: new Map(), attempts };
  return { courses: new Map([['c', course]]), questions: new Map(), lastPass: 'b' };
}

// The clock was ahead when it was made.
const passed = attempt('a', 'passed', '2030-11-20T10:00:00.000Z');
const newer = attempt('b', 'passed', '2026-11-21T10:00:00.000Z');
const failed = attempt('c', 'failed', '2026-11-22T10:00:00.000Z');
const open = attempt('d', 'open', '2026-11-22T11:00:00.000Z');
const all = learning(passed, newer, failed, open);

describe('the attempt that a record is made of', () => {
  it('is the last one passed, if the address names none', () => {
    expect(pickAttempt(all, null)).toEqual({ attempt: newer });
    expect(pickAttempt({ ...learning(failed, open), lastPass: undefined }, null)).toEqual({
      none: 'nothing',
    });
  });

  it('is the one named, also if it was not passed', () => {
    expect(pickAttempt(all, 'a')).toEqual({ attempt: passed });
    expect(pickAttempt(all, 'c')).toEqual({ attempt: failed });
  });

  it('has to be over, and on this device', () => {
    expect(pickAttempt(all, 'd')).toEqual({ none: 'unfinished', attempt: open });
    expect(pickAttempt(all, 'x')).toEqual({ none: 'unknown' });
  });
});
