import { describe, expect, it } from 'vitest';
import type { Learning, QuestionHistory } from '../course/types';
import { DAILY } from './review';
import { reviewPlan } from './reviewPlan';

type Given = [id: string, ...answers: [at: string, score: number, where?: 'lesson' | 'review'][]];

function learning(...questions: Given[]): Learning {
  const histories = questions.map(([id, ...answers]): [string, QuestionHistory] => [
    id,
    {
      id,
      courseId: 'c',
      bankId: 'c/l',
      answers: answers.map(([at, score, where = 'lesson']) => ({
        at,
        score,
        hash: 'h',
        in: where,
      })),
    },
  ]);
  return { courses: new Map(), questions: new Map(histories) };
}

const now = new Date('2026-11-22T10:00:00.000Z');
const lastMonth = '2026-10-22T10:00:00.000Z';
const today = '2026-11-22T09:00:00.000Z';
const all = () => true;
const weak = (count: number): Given[] =>
  Array.from({ length: count }, (_, index) => [`q${index}`, [lastMonth, 0]]);

describe('the review of a day', () => {
  it('is what was weak and is due', () => {
    const { due } = reviewPlan(learning(['a', [lastMonth, 0]], ['b', [lastMonth, 1]]), all, now);
    expect(due.map(({ id }) => id)).toEqual(['a']);
  });

  it('leaves what is more than a day’s set for tomorrow', () => {
    const { due, next } = reviewPlan(learning(...weak(DAILY + 1)), all, now);
    expect(due).toHaveLength(DAILY);
    expect(next?.toISOString().slice(0, 10)).toBe('2026-11-23');
  });

  it('says tomorrow when today’s set is used up', () => {
    const done = weak(DAILY).map(([id, ...answers]): Given => [
      id,
      ...answers,
      [today, 1, 'review'],
    ]);
    const more: Given = ['more', [lastMonth, 0]];
    const { due, next } = reviewPlan(learning(...done, more), all, now);
    expect(due).toEqual([]);
    expect(next?.toISOString().slice(0, 10)).toBe('2026-11-23');
  });

  it('names a later day when nothing is due, and none when nothing was weak', () => {
    const later = reviewPlan(learning(['a', [lastMonth, 0], [today, 1, 'review']]), all, now);
    expect(later.due).toEqual([]);
    expect(later.next?.getTime()).toBeGreaterThan(now.getTime());
    expect(reviewPlan(learning(['a', [today, 1]]), all, now)).toEqual({ due: [] });
  });

  it('asks nothing that cannot be asked', () => {
    expect(reviewPlan(learning(...weak(3)), () => false, now)).toEqual({ due: [] });
  });
});
