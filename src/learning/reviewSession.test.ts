import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewReducer, startReview, tallyReview, type ReviewAction } from './reviewSession';

const run = (ids: string[], ...actions: ReviewAction[]) =>
  actions.reduce(reviewReducer, startReview(ids));

describe('a sitting of review', () => {
  it('goes from question to feedback to the next question', () => {
    const checked = run(
      ['a', 'b'],
      { type: 'choose', answer: 'x' },
      { type: 'check', answer: 'x', score: 1 },
    );
    expect(checked).toMatchObject({
      position: 0,
      checked: true,
      focus: { at: 'feedback', id: 'a' },
    });
    const next = reviewReducer(checked, { type: 'next' });
    expect(next).toMatchObject({ position: 1, checked: false, focus: { at: 'question', id: 'b' } });
    expect(next.answer).toBeUndefined();
  });

  it('lets nobody change an answer that was checked', () => {
    const session = run(
      ['a'],
      { type: 'check', answer: 'x', score: 0 },
      { type: 'choose', answer: 'y' },
    );
    expect(session.answer).toBe('x');
  });

  it('counts what was gone past as skipped, also an answer that nobody marked', () => {
    const session = run(
      ['a', 'b', 'c'],
      { type: 'check', answer: 'x', score: 0.5 },
      { type: 'next' },
      { type: 'next' },
      { type: 'check', answer: { text: 'x' } },
      { type: 'next' },
    );
    expect(session.focus).toEqual({ at: 'summary' });
    expect(tallyReview(session)).toEqual({ answered: 1, right: 0, skipped: 2 });
  });

  it('takes the mark that the learner gives', () => {
    const session = run(
      ['a'],
      { type: 'check', answer: { text: 'x' } },
      { type: 'check', answer: { text: 'x', self: 'right' }, score: 1 },
    );
    expect(tallyReview(session).right).toBe(1);
  });

  it('can be left at any time', () => {
    const session = run(['a', 'b'], { type: 'stop' });
    expect(session).toMatchObject({ position: 2, stopped: true });
  });

  it('is never outside its questions, whatever is done', () => {
    const action: fc.Arbitrary<ReviewAction> = fc.oneof(
      fc.constantFrom<ReviewAction>({ type: 'missing' }, { type: 'next' }, { type: 'stop' }),
      fc.record({ type: fc.constant('choose' as const), answer: fc.string() }),
      fc.record({
        type: fc.constant('check' as const),
        answer: fc.string(),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.array(action), (ids, actions) => {
        const session = run(ids, ...actions);
        const { answered, skipped } = tallyReview(session);
        expect(session.position).toBeLessThanOrEqual(ids.length);
        expect(answered + skipped).toBe(ids.length);
      }),
    );
  });
});
