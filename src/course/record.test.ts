import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '../learning/canonicalJson';
import { createRecord, digestOf } from './record';
import { finishedAttempt, minute, recordOf } from './testing/records';
import type { Attempt } from './types';

const HEAD = { name: 'Ada', site: 'https://x.example/', title: 'Basics', issued: minute(30) };

afterEach(() => void vi.unstubAllGlobals());

describe('createRecord', () => {
  test('says what was taken, by whom and how it ended', async () => {
    const attempt = finishedAttempt();
    const record = await recordOf();
    expect(record).toMatchObject({
      type: 'coalition-handbook-completion-record',
      v: 1,
      level: 'self-attested',
      name: 'Ada Example',
      course: { id: 'basics', version: '1.0.0', title: 'Basics' },
      edition: '2026',
      attempt: attempt.id,
      started: minute(0),
      finished: minute(5),
      seconds: 280,
      plan: attempt.plan,
      score: 0.75,
      passed: true,
      issued: minute(30),
    });
    expect(record.answers).toEqual(
      attempt.plan.questions.map(({ id, hash }, index) => ({
        id,
        hash,
        answer: index < 3,
        at: minute(index + 1),
        score: index < 3 ? 1 : 0,
      })),
    );
  });

  test('has the SHA-256 of all the rest as its digest', async () => {
    const { digest, ...rest } = await recordOf();
    expect(digest).toBe(createHash('sha256').update(canonicalJson(rest)).digest('hex'));
    expect(await digestOf({ ...rest, digest: 'another' })).toBe(digest);
  });

  test('leaves out answers to another form of a question, and to questions not drawn', async () => {
    const attempt = finishedAttempt();
    const [first, second] = attempt.plan.questions;
    const at = minute(1);
    attempt.answers.set(first?.id ?? '', { answer: true, hash: 'old', at });
    attempt.answers.set('elsewhere', { answer: true, hash: 'h', at });
    const record = await createRecord(HEAD, attempt);
    expect(record?.answers).toHaveLength(3);
    expect(record?.answers[0]?.id).toBe(second?.id);
  });

  test('says when the clock of the device went back, and keeps the times as they are', async () => {
    const attempt = finishedAttempt();
    const before = await createRecord({ ...HEAD, issued: minute(1) }, attempt);
    expect(before).toMatchObject({ clock: 'set-back', issued: minute(1), finished: minute(5) });
    const meanwhile: Attempt = { ...attempt, clockSetBack: true };
    expect(await createRecord(HEAD, meanwhile)).toMatchObject({ clock: 'set-back' });
    expect(await createRecord(HEAD, attempt)).not.toHaveProperty('clock');
  });

  test('is not made where the browser has no cryptography', async () => {
    vi.stubGlobal('crypto', {});
    expect(await createRecord(HEAD, finishedAttempt())).toBeUndefined();
  });
});
