import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, anyAnswerTo, question } from '../testing/arbitraries';
import type { CompiledQuestion } from '../types';
import { kindOf, kinds, shuffled } from '.';

/** A question with something that may or may not be an answer to it. */
const asked = question.chain((q) => fc.tuple(fc.constant(q), anyAnswerTo(q)));

describe('every kind', () => {
  test('marks anything, within bounds, the same each time, without changing it', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        const before = fc.stringify([q, answer]);
        const mark = kind.mark(q, answer);
        expect(kind.mark(q, answer)).toEqual(mark);
        expect(fc.stringify([q, answer])).toBe(before);
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(1);
        expect(mark.correct).toBe(mark.score === 1);
        expect(mark.parts.length).toBeGreaterThan(0);
        expect(mark.parts.every((part) => part.right)).toBe(mark.correct);
        expect(JSON.parse(JSON.stringify(mark))).toEqual(mark);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes what is no answer as none', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        if (kind.parse(q, answer) !== undefined) return;
        expect(kind.isComplete(q, answer)).toBe(false);
        expect(kind.mark(q, answer)).toEqual(kind.mark(q, undefined));
        expect(kind.mark(q, answer).score).toBe(0);
        expect(kind.mark(q, answer).parts.every((part) => part.given === undefined)).toBe(true);
        expect(kind.summary(q, answer)).toBe('No answer.');
      }),
      { numRuns: 1000 },
    );
  });

  test('parses an answer to a form that stays through JSON and marks alike', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        const parsed = kind.parse(q, answer);
        if (parsed === undefined) return;
        const again: unknown = JSON.parse(JSON.stringify(parsed));
        expect(kind.parse(q, again)).toEqual(parsed);
        expect(JSON.stringify(kind.parse(q, again))).toBe(JSON.stringify(parsed));
        expect(kind.mark(q, again)).toEqual(kind.mark(q, answer));
        expect(kind.summary(q, again)).toBe(kind.summary(q, answer));
      }),
      { numRuns: 1000 },
    );
  });

  test('has a whole answer that is right, and only whole answers are', () => {
    fc.assert(
      fc.property(question, (q) => {
        const kind = kindOf(q);
        const right = rightAnswerTo(q);
        expect(kind.isComplete(q, right)).toBe(true);
        expect(kind.mark(q, right)).toMatchObject({ score: 1, correct: true });
      }),
    );
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        const kind = kindOf(q);
        if (kind.mark(q, answer).correct) expect(kind.isComplete(q, answer)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('sums a whole answer up in plain text', () => {
    fc.assert(
      fc.property(
        question.chain((q) => fc.tuple(fc.constant(q), answerTo(q))),
        ([q, answer]) => {
          const kind = kindOf(q);
          expect(kind.isComplete(q, answer)).toBe(true);
          expect(kind.summary(q, answer)).not.toBe('No answer.');
        },
      ),
    );
  });

  test('never throws in a summary', () => {
    fc.assert(
      fc.property(asked, ([q, answer]) => {
        expect(typeof kindOf(q).summary(q, answer)).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  test('shuffles to the same question in another order, by the seed, leaving what is pinned', () => {
    fc.assert(
      fc.property(asked, fc.string(), ([q, answer], seed) => {
        const before = JSON.stringify(q);
        const turned = shuffled(q, seed);
        expect(JSON.stringify(q)).toBe(before);
        expect(shuffled(q, seed)).toEqual(turned);
        expect(sorted(turned)).toEqual(sorted(q));
        expect(pinnedIn(turned)).toEqual(pinnedIn(q));
        const { score, correct } = kindOf(q).mark(q, answer);
        expect(kindOf(q).mark(turned, answer)).toMatchObject({ score, correct });
        expect(kindOf(q).parse(turned, answer)).toEqual(kindOf(q).parse(q, answer));
      }),
      { numRuns: 500 },
    );
  });

  test('is among the questions that are tried', () => {
    const tried = new Set(fc.sample(question, 300).map(({ kind }) => kind));
    expect([...tried].sort()).toEqual(Object.keys(kinds).sort());
  });
});

function rightAnswerTo(q: CompiledQuestion): unknown {
  switch (q.kind) {
    case 'single':
      return q.choices.find((choice) => choice.correct)?.id;
    case 'multiple':
      return q.choices.filter((choice) => choice.correct).map(({ id }) => id);
    case 'true-false':
    case 'numeric':
      return q.answer;
    case 'matching':
      return Object.fromEntries(q.pairs.map(({ id }) => [id, id]));
    case 'ordering':
      return q.order;
    case 'cloze':
      return Object.fromEntries(
        q.gaps.map((gap) => [
          gap.id,
          'options' in gap ? gap.options.find(({ correct }) => correct)?.id : gap.accept[0],
        ]),
      );
    case 'short-text':
      return { text: 'another', self: 'right' };
    case 'scenario':
      return bestPath(q);
  }
}

function bestPath(q: Extract<CompiledQuestion, { kind: 'scenario' }>): string[] {
  const path: string[] = [];
  let next: string | undefined = q.start;
  while (next !== undefined) {
    const best = q.steps
      .find(({ id }) => id === next)
      ?.decisions.find(({ quality }) => quality === 'best');
    path.push(best?.id ?? '');
    next = best?.next;
  }
  return path;
}

/** The question with every list of things that have ids in the order of the ids. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(sorted);
    const idOf = (item: unknown) => String((item as { id?: unknown }).id);
    const haveIds = value.every(
      (item) => typeof item === 'object' && item !== null && 'id' in item,
    );
    return haveIds ? list.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]));
}

/** The places of pinned choices. */
function pinnedIn(q: CompiledQuestion): [number, string][] {
  if (!('choices' in q)) return [];
  return q.choices.flatMap(({ id, pinned }, index) =>
    pinned ? [[index, id] as [number, string]] : [],
  );
}
