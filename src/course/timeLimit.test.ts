import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countable, moreTime, timeState } from './timeLimit';

describe('the time limit', () => {
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
