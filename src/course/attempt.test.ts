import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAttempt, resumeAttempt, startAttempt } from './attempt';
import { assessment, bankOf, PLAN, statement, statements } from './testing/assessments';
import type { AssessmentData, Attempt, AttemptPlan } from './types';

const NEW = { seen: [], wrong: [] };
const DATA = assessment();
const start = (data: AssessmentData = DATA) => startAttempt(data, NEW, 'seed', 'as-set');

function attemptOf(plan: AttemptPlan, answers: Record<string, boolean> = {}): Attempt {
  const at = '2026-06-01T10:00:00.000Z';
  const hashOf = (id: string) => plan.questions.find((drawn) => drawn.id === id)?.hash ?? '';
  return {
    id: '00000000-0000-4000-8000-000000000001',
    courseId: 'basics',
    plan,
    status: 'open',
    started: at,
    updated: at,
    seconds: 60,
    answers: new Map(
      Object.entries(answers).map(([id, answer]) => [id, { answer, hash: hashOf(id), at }]),
    ),
  };
}

describe('startAttempt', () => {
  test('plans the draw with what it takes to draw it again', () => {
    const plan = startAttempt(DATA, { seen: ['act-1'], wrong: [] }, 'seed', 'longer');
    expect(plan).toMatchObject({
      seed: 'seed',
      version: '1.0.0',
      edition: '2026',
      passMark: 75,
      timeLimit: 20,
      timeRule: 'longer',
      seen: ['act-1'],
      wrong: [],
    });
    expect(plan.questions).toHaveLength(4);
    expect(plan.questions.map(({ id }) => id)).not.toContain('act-1');
  });

  test('is JSON', () => {
    const plan = start(assessment(undefined, { passMark: 50, pools: PLAN.pools }));
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan).not.toHaveProperty('timeLimit');
  });

  test('needs an assessment', () => {
    const without = { ...DATA, course: { ...DATA.course, assessment: undefined } };
    expect(() => start(without)).toThrow('The course basics has no assessment.');
  });
});

describe('resumeAttempt', () => {
  const plan = start();
  const answers = Object.fromEntries(plan.questions.map(({ id }) => [id, true]));
  const [first = { id: '', hash: '', pool: '' }] = plan.questions;

  test('keeps everything while nothing changed', () => {
    expect(resumeAttempt(attemptOf(plan, answers), DATA)).toEqual({
      plan,
      kept: new Map(Object.entries(answers)),
      changed: [],
      replaced: [],
    });
  });

  test('asks again what changed, and only that', () => {
    const banks = [
      bankOf(
        (DATA.banks[0]?.questions ?? []).map((question) =>
          question.id === first.id ? { ...question, hash: 'new' } : question,
        ),
      ),
    ];
    const resumed = resumeAttempt(attemptOf(plan, answers), { ...DATA, banks });
    expect(resumed.changed).toEqual([first.id]);
    expect(resumed.replaced).toEqual([]);
    expect([...resumed.kept.keys()]).toEqual(plan.questions.slice(1).map(({ id }) => id));
    expect(resumed.plan.questions[0]).toEqual({ ...first, hash: 'new' });
    const again = resumeAttempt(
      { ...attemptOf(plan, answers), plan: resumed.plan },
      { ...DATA, banks },
    );
    expect(again).toEqual(resumed);
  });

  test('does not speak of a changed question that has no answer', () => {
    const changed = assessment(
      (DATA.banks[0]?.questions ?? []).map((q) => ({ ...q, hash: 'new' })),
    );
    expect(resumeAttempt(attemptOf(plan), changed)).toMatchObject({ changed: [], replaced: [] });
  });

  test('takes another question of the pool for one that is gone', () => {
    const rest = (DATA.banks[0]?.questions ?? []).filter(({ id }) => id !== first.id);
    const resumed = resumeAttempt(attemptOf(plan, answers), assessment(rest));
    const [to] = resumed.plan.questions;
    expect(resumed.replaced).toEqual([{ from: first.id, to: to?.id }]);
    expect(to?.pool).toBe(first.pool);
    expect(plan.questions.map(({ id }) => id)).not.toContain(to?.id);
    expect(resumed.plan.questions.slice(1)).toEqual(plan.questions.slice(1));
    expect(resumed.kept.size).toBe(3);
    expect(resumeAttempt(attemptOf(plan, answers), assessment(rest))).toEqual(resumed);
  });

  test('leaves it out where the pool has no other', () => {
    const drawn = plan.questions.map(({ id }) => id);
    const rest = (DATA.banks[0]?.questions ?? []).filter(
      ({ id }) => drawn.includes(id) && id !== first.id,
    );
    const resumed = resumeAttempt(attemptOf(plan), assessment(rest));
    expect(resumed.replaced).toEqual([{ from: first.id }]);
    expect(resumed.plan.questions).toEqual(plan.questions.slice(1));
  });

  test('asks again what is answered by something that is no answer', () => {
    const attempt = attemptOf(plan, answers);
    attempt.answers.set(first.id, { answer: 'maybe', hash: first.hash, at: attempt.started });
    expect(resumeAttempt(attempt, DATA).changed).toEqual([first.id]);
  });

  test('keeps what it was begun with when the course has moved on', () => {
    const moved = assessment(undefined, { passMark: 99, pools: PLAN.pools });
    moved.course = { ...moved.course, version: '2.0.0' };
    expect(resumeAttempt(attemptOf(plan), moved).plan).toEqual(plan);
  });
});

describe('markAttempt', () => {
  const plan = start();
  const right = new Map<string, unknown>(plan.questions.map(({ id }) => [id, true]));

  test('passes who has all right, and fails who has nothing', () => {
    expect(markAttempt(plan, DATA.banks, right)).toMatchObject({ score: 1, passed: true });
    expect(markAttempt(plan, DATA.banks, new Map())).toMatchObject({ score: 0, passed: false });
  });

  test('passes exactly at the pass mark', () => {
    const three = new Map([...right].slice(1));
    expect(markAttempt(plan, DATA.banks, three)).toMatchObject({ score: 0.75, passed: true });
    expect(markAttempt({ ...plan, passMark: 76 }, DATA.banks, three).passed).toBe(false);
  });

  test('counts questions by their weight', () => {
    const data = assessment([statement('a', 'act', { weight: 3 }), statement('b', 'act')]);
    const two = start(data);
    const mark = markAttempt(two, data.banks, new Map([['a', true]]));
    expect(mark.score).toBe(0.75);
    expect(mark.questions).toContainEqual({ id: 'b', score: 0, weight: 1 });
  });

  test('is total and stable under any answers', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 4, maxLength: 4 }), (values) => {
        const any = new Map(plan.questions.map(({ id }, index) => [id, values[index]]));
        const mark = markAttempt(plan, DATA.banks, any);
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(1);
        expect(markAttempt(plan, DATA.banks, any)).toEqual(mark);
        expect(markAttempt(plan, [], any).score).toBe(0);
      }),
    );
  });

  test('gives thirds in full where all is right', () => {
    const data = assessment(statements('act', 3), {
      passMark: 100,
      pools: [{ objective: 'act', draw: 3 }],
    });
    const all = new Map(['act-1', 'act-2', 'act-3'].map((id) => [id, true]));
    expect(markAttempt(start(data), data.banks, all).passed).toBe(true);
  });
});
