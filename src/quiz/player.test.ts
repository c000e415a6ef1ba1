import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playerReducer, startPlayer, type PlayerAction } from './player';
import { answeredBank, bank } from './testing/arbitraries';

describe('startPlayer', () => {
  test('begins at the first question without an answer, else at the summary', () => {
    fc.assert(
      fc.property(answeredBank, ({ bank: asked, answers }) => {
        const answered = new Map(answers);
        const { position } = startPlayer(asked, answered);
        const before = asked.questions.slice(0, position);
        expect(before.every((question) => answered.has(question.id))).toBe(true);
        const at = asked.questions[position];
        if (at) expect(answered.has(at.id)).toBe(false);
      }),
    );
  });

  test('begins at the question that the address names, with focus on it', () => {
    fc.assert(
      fc.property(answeredBank, ({ bank: asked, answers }) => {
        const answered = new Map(answers);
        asked.questions.forEach(({ id }, position) => {
          const focus = { at: 'question', id };
          expect(startPlayer(asked, answered, id)).toMatchObject({ position, focus });
        });
        expect(startPlayer(asked, answered, 'a heading')).toEqual(startPlayer(asked, answered));
      }),
    );
  });
});

describe('playerReducer', () => {
  const steps = (asked: Parameters<typeof playerReducer>[0], ...actions: PlayerAction[]) =>
    actions.reduce(playerReducer(asked), startPlayer(asked, new Map()));

  test('never leaves the questions and the summary', () => {
    fc.assert(
      fc.property(bank, fc.integer(), (asked, position) => {
        const state = steps(asked, { type: 'go', position });
        expect(state.position).toBeGreaterThanOrEqual(0);
        expect(state.position).toBeLessThanOrEqual(asked.questions.length);
        const question = asked.questions[state.position];
        expect(state.focus).toEqual(
          question ? { at: 'question', id: question.id } : { at: 'summary' },
        );
      }),
    );
  });

  test('moves focus to the message, and takes it back once something is chosen', () => {
    fc.assert(
      fc.property(bank, (asked) => {
        const missing = steps(asked, { type: 'missing', id: 'q' });
        expect(missing).toMatchObject({ missing: 'q', focus: { at: 'missing', id: 'q' } });
        const chosen = steps(
          asked,
          { type: 'missing', id: 'q' },
          { type: 'choose', id: 'q', answer: true },
        );
        expect(chosen.missing).toBeUndefined();
        expect(chosen.focus).toBeUndefined();
        expect(chosen.drafts.get('q')).toBe(true);
        const emptied = steps(
          asked,
          { type: 'choose', id: 'q', answer: 1 },
          { type: 'choose', id: 'q', answer: undefined },
        );
        expect(emptied.drafts.has('q')).toBe(false);
      }),
    );
  });

  test('keeps what is chosen when going on and back, until all is cleared', () => {
    fc.assert(
      fc.property(bank, (asked) => {
        const actions: PlayerAction[] = [
          { type: 'view', view: 'all' },
          { type: 'choose', id: 'q', answer: 'a' },
          { type: 'go', position: 1 },
          { type: 'go', position: 0 },
        ];
        expect(steps(asked, ...actions).drafts.get('q')).toBe('a');
        const cleared = steps(asked, ...actions, { type: 'ask' }, { type: 'cleared' });
        expect(cleared).toMatchObject({ view: 'all', position: 0, confirming: false });
        expect(cleared.drafts.size).toBe(0);
        expect(cleared.done).toEqual({ what: 'cleared' });
      }),
    );
  });

  test('asks before clearing and can be told to keep the answers', () => {
    fc.assert(
      fc.property(bank, (asked) => {
        const asking = steps(asked, { type: 'ask' });
        expect(asking).toMatchObject({ confirming: true, focus: { at: 'confirm' } });
        const kept = steps(asked, { type: 'ask' }, { type: 'keep' });
        expect(kept).toMatchObject({ confirming: false, focus: { at: 'restart' } });
      }),
    );
  });

  test('announces what was marked and moves focus to the feedback', () => {
    fc.assert(
      fc.property(bank, (asked) => {
        expect(steps(asked, { type: 'marked', id: 'q' })).toMatchObject({
          done: { what: 'marked', id: 'q' },
          focus: { at: 'feedback', id: 'q' },
        });
      }),
    );
  });
});
