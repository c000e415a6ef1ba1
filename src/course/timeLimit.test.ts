import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countable, countOn, moreTime, secondsAllowed, secondsLeft, timeState } from './timeLimit';

const PLAN = { timeLimit: 20, timeRule: 'as-set' } as const;

describe('the time limit', () => {
  it('is half as long again for who asked, and none for who switched it off', () => {
    expect(secondsAllowed(PLAN)).toBe(1200);
    expect(secondsAllowed({ ...PLAN, timeRule: 'longer' })).toBe(1800);
    expect(secondsAllowed({ ...PLAN, timeRule: 'off' })).toBeUndefined();
    expect(secondsAllowed({ timeRule: 'as-set' })).toBeUndefined();
    expect(secondsLeft(PLAN, 1000)).toBe(200);
    expect(secondsLeft(PLAN, 5000)).toBe(0);
    expect(secondsLeft({ ...PLAN, timeRule: 'off' }, 5000)).toBeUndefined();
  });

  it('stops the clock, which takes nothing back', () => {
    expect(countOn(1199, 0.5, 1200)).toBe(1199.5);
    expect(countOn(1199, 60, 1200)).toBe(1200);
    expect(countOn(1200, 60, 1200)).toBe(1200);
    expect(countOn(1200, 60, 1800)).toBe(1260);
    expect(countOn(1260, 60, 1200)).toBe(1260);
    expect(countOn(1200, 60, undefined)).toBe(1260);
  });

  it('can be widened until there is none', () => {
    expect(moreTime('as-set')).toBe('longer');
    expect(moreTime('longer')).toBe('off');
    expect(moreTime('off')).toBe('off');
  });

  it('is announced two minutes ahead at least, before it is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 20_000 }), fc.nat({ max: 20_000 }), (limit, at) => {
        const state = timeState(limit, at);
        expect(state === 'over').toBe(at >= limit);
        if (state === 'fine') expect(limit - at).toBeGreaterThan(120);
        if (limit - at > 300) expect(state).toBe('fine');
      }),
    );
  });

  it('does not count while the device sleeps, nor backwards', () => {
    expect(countable(1.02)).toBe(1.02);
    expect(countable(60)).toBe(60);
    expect(countable(3600)).toBe(0);
    expect(countable(-5)).toBe(0);
    expect(countable(Number.NaN)).toBe(0);
  });
});
