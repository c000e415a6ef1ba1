import { describe, expect, test, vi } from 'vitest';
import { questionsOf } from './attempt';
import { CHECKS, UNDETECTABLE } from './findings';
import { digestOf } from './record';
import { assessment, PLAN, statement, statements } from './testing/assessments';
import { finishedAttempt, minute, recordOf } from './testing/records';
import type { AssessmentData, AttemptPlan, CompletionRecord } from './types';
import { verifyRecord } from './verifyRecord';
import type { CheckingSite } from './verifySite';

const NOW = '2026-06-02T00:00:00.000Z';
const DATA = assessment();
const RECORD = await recordOf(DATA);

const OTHER: AssessmentData = {
  ...DATA,
  course: { ...DATA.course, id: 'other', title: 'Another course' },
  banks: [],
};

/** A site that has these courses, and of all questions so far knows the forms of DATA. */
const siteWith = (...courses: AssessmentData[]): CheckingSite => ({
  address: RECORD.site,
  courses,
  published: Object.fromEntries(
    questionsOf(DATA.banks).map(({ id, hash }) => [
      id,
      [
        { revision: 1, hash: `first-${hash}` },
        { revision: 2, hash },
      ],
    ]),
  ),
});

/** What is not 'ok', as "check: status code code(ids)", and the verdict. */
async function verify(record: CompletionRecord, data = DATA) {
  const { findings, verdict } = await verifyRecord(record, siteWith(data, OTHER), NOW);
  const lines = findings
    .filter(({ status }) => status !== 'ok')
    .map(({ check, status, details }) =>
      [`${check}: ${status}`, ...details.map(({ code }) => code)].join(' '),
    );
  return [...lines, verdict];
}

/** A forged record whose digest was made again, as by somebody who knows how. */
async function forged(changes: Partial<CompletionRecord>, plan: Partial<AttemptPlan> = {}) {
  const record = { ...RECORD, ...changes, plan: { ...RECORD.plan, ...changes.plan, ...plan } };
  return { ...record, digest: (await digestOf(record)) ?? '' };
}

async function redone(record: CompletionRecord): Promise<CompletionRecord> {
  return { ...record, digest: (await digestOf(record)) ?? '' };
}

const withAnswer = (index: number, change: Partial<CompletionRecord['answers'][number]>) =>
  RECORD.answers.map((answer, at) => (at === index ? { ...answer, ...change } : answer));

describe('a record as the site made it', () => {
  test('is consistent', async () => {
    const { findings, verdict, marked, answers } = await verifyRecord(RECORD, siteWith(DATA), NOW);
    expect(verdict).toBe('consistent');
    expect([marked, answers]).toEqual([4, 4]);
    expect(findings.map(({ check }) => check)).toEqual(CHECKS);
    expect(findings.every(({ status, details }) => status === 'ok' && details.length === 0)).toBe(
      true,
    );
  });

  test('is so as well with questions left out, and of an attempt that failed', async () => {
    const answers = RECORD.answers.slice(0, 2);
    expect(await verify(await forged({ answers, score: 0.5, passed: false }))).toEqual([
      'consistent',
    ]);
  });
});

describe('a careless change, with the digest left as it was, is found by the digest', () => {
  const changes: [string, Partial<CompletionRecord>][] = [
    ['name', { name: 'Somebody Else' }],
    ['date', { issued: minute(31) }],
    ['time', { seconds: 279 }],
    ['time rule', { plan: { ...RECORD.plan, timeRule: 'longer' } }],
  ];
  test.each(changes)('%s', async (_what, change) => {
    expect(await verify({ ...RECORD, ...change })).toEqual(['digest: wrong', 'inconsistent']);
  });
});

describe('a change with the digest made again is found by the check of what was changed', () => {
  const other = RECORD.answers.find(({ score }) => score === 1) ?? RECORD.answers[0];
  const last = RECORD.answers.length - 1;
  const cases: [string, Partial<CompletionRecord>, Partial<AttemptPlan>, string[]][] = [
    ['no name', { name: ' ' }, {}, ['name: wrong']],
    [
      'title',
      { course: { ...RECORD.course, title: 'Advanced' } },
      {},
      ['course: wrong other-title'],
    ],
    [
      'title of another course',
      { course: { ...RECORD.course, title: 'Another course' } },
      {},
      ['course: wrong title-of-another'],
    ],
    ['score', { score: 1 }, {}, ['score: wrong other-sum']],
    ['passed', { passed: false }, {}, ['pass: wrong not-by-score']],
    ['pass mark', {}, { passMark: 50 }, ['pass: wrong other-pass-mark']],
    ['time limit', {}, { timeLimit: 60 }, ['time: wrong other-limit']],
    [
      'an answer',
      { answers: withAnswer(last, { answer: true }) },
      {},
      ['answers: wrong other-score'],
    ],
    [
      'the mark of an answer',
      { answers: withAnswer(last, { score: 1 }) },
      {},
      ['answers: wrong other-score', 'score: wrong other-sum'],
    ],
    [
      'no answer at all',
      { answers: withAnswer(0, { answer: 'yes' }) },
      {},
      ['answers: wrong no-answer'],
    ],
    [
      'an answer twice',
      { answers: [...RECORD.answers, ...(other ? [other] : [])] },
      {},
      ['answers: wrong twice'],
    ],
    [
      'the hash of an answer',
      { answers: withAnswer(0, { hash: 'old' }) },
      {},
      ['answers: wrong not-drawn not-marked'],
    ],
    ['seed', {}, { seed: 'a kinder seed' }, ['draw: wrong other-questions']],
    [
      'what was seen',
      {},
      { seen: RECORD.plan.questions.map(({ id }) => id) },
      ['draw: wrong other-questions'],
    ],
    [
      'order of the questions',
      {},
      { questions: [...RECORD.plan.questions].reverse() },
      ['draw: wrong other-questions'],
    ],
    [
      'pool of a question',
      {},
      {
        questions: RECORD.plan.questions.map((drawn) => ({ ...drawn, pool: 'act' })),
      },
      ['draw: wrong other-questions'],
    ],
    [
      'no questions',
      { answers: [], score: 0, passed: false },
      { questions: [] },
      ['draw: wrong no-questions', 'answers: unknown no-answers'],
    ],
    [
      'version',
      { course: { ...RECORD.course, version: '2.0.0' } },
      {},
      ['version: wrong plan-differs'],
    ],
    ['edition', { edition: '2016' }, {}, ['version: wrong plan-differs']],
    [
      'end before the start',
      { finished: minute(-5) },
      {},
      ['dates: wrong order', 'time: unknown longer-than-dates'],
    ],
    ['issue before the end', { issued: minute(4) }, {}, ['dates: wrong order']],
    [
      'an answer after the end',
      { answers: withAnswer(0, { at: minute(20) }) },
      {},
      ['dates: wrong order'],
    ],
    ['a date to come', { issued: '2026-06-04T00:00:00.000Z' }, {}, ['dates: wrong future']],
    [
      'a date before the course',
      { started: '2025-12-30T10:00:00.000Z' },
      {},
      ['dates: wrong before-course'],
    ],
  ];
  test.each(cases)('%s', async (_what, change, plan, findings) => {
    expect(await verify(await forged(change, plan))).toEqual([...findings, 'inconsistent']);
  });

  test('an easier question put in', async () => {
    const drawn = RECORD.plan.questions.map(({ id }) => id);
    const easier = statements('act', 4).find(({ id }) => !drawn.includes(id));
    const [first, ...rest] = RECORD.plan.questions;
    const put = { id: easier?.id ?? '', hash: easier?.hash ?? '', pool: first?.pool ?? '' };
    const answers = withAnswer(0, { id: put.id, hash: put.hash });
    const record = await forged({ answers }, { questions: [put, ...rest] });
    expect(await verify(record)).toEqual(['draw: wrong other-questions', 'inconsistent']);
  });

  test('a question that the course does not have', async () => {
    const [first, ...rest] = RECORD.plan.questions;
    const invented = { id: 'invented', hash: 'h', pool: first?.pool ?? '' };
    const answers = withAnswer(0, { id: 'invented', hash: 'h' });
    expect(await verify(await forged({ answers }, { questions: [invented, ...rest] }))).toEqual([
      'draw: wrong other-questions',
      'questions: wrong never-published',
      'answers: unknown not-marked',
      'inconsistent',
    ]);
  });
});

describe('what the course itself has changed accuses nobody', () => {
  const questions = DATA.banks[0]?.questions ?? [];
  const [drawn] = RECORD.plan.questions;
  const cases: [string, AssessmentData, string[]][] = [
    [
      'a question that was changed',
      assessment(questions.map((one) => (one.id === drawn?.id ? { ...one, hash: 'new' } : one))),
      ['questions: unknown changed', 'answers: unknown not-marked'],
    ],
    [
      'a question that is gone',
      assessment(questions.filter(({ id }) => id !== drawn?.id)),
      [
        'draw: unknown assessment-changed',
        'questions: unknown gone',
        'answers: unknown not-marked',
      ],
    ],
    [
      'another weight',
      assessment(questions.map((one) => ({ ...one, weight: one.id === drawn?.id ? 5 : 1 }))),
      ['score: unknown other-sum'],
    ],
    [
      'another pass mark',
      assessment(questions, { ...PLAN, passMark: 90 }),
      ['pass: unknown other-pass-mark'],
    ],
    ['another limit', assessment(questions, { ...PLAN, timeLimit: 5 }), []],
    [
      'other pools',
      assessment(questions, { ...PLAN, pools: PLAN.pools.slice(1) }),
      ['draw: unknown assessment-changed'],
    ],
    [
      'another version',
      { ...DATA, since: '2026-07-01', course: { ...DATA.course, version: '2.0.0' } },
      ['version: unknown other-version'],
    ],
    ['another edition', { ...DATA, edition: '2027' }, ['version: unknown other-edition']],
  ];
  test.each(cases)('%s', async (_what, data, findings) => {
    const verdict = findings.length > 0 ? 'cannot tell' : 'consistent';
    expect(await verify(RECORD, data)).toEqual([...findings, verdict]);
  });

  test('another title in another version, and none where the course was not known', async () => {
    const data = { ...DATA, course: { ...DATA.course, version: '2.0.0', title: 'New' } };
    const version = 'version: unknown other-version';
    expect(await verify(RECORD, data)).toEqual([
      'course: unknown other-title',
      version,
      'cannot tell',
    ]);
    const unknown = await forged({ course: { ...RECORD.course, title: RECORD.course.id } });
    expect(await verify(unknown)).toEqual(['consistent']);
  });

  test('an address of its own', async () => {
    const record = await forged({ site: 'https://members.example.org/' });
    expect(await verify(record)).toEqual(['site: unknown other-site', 'cannot tell']);
  });

  test('many questions that were added', async () => {
    const more = assessment([...questions, ...statements('wait', 40), statement('act-0', 'act')]);
    expect(await verify(RECORD, more)).toContain('draw: unknown assessment-changed');
    expect(await verify(RECORD, more)).toContain('cannot tell');
  });

  test('a page that counted on after the time was used up, as earlier releases did', async () => {
    const record = await forged({ seconds: 1400, finished: minute(29) });
    expect(await verify(record)).toEqual(['time: unknown over-limit', 'cannot tell']);
  });

  test('a clock that was set back, as the record itself says', async () => {
    const attempt = { ...finishedAttempt(), started: '2030-01-01T10:00:00.000Z' };
    const record = await recordOf(DATA, { ...attempt, clockSetBack: true });
    expect(await verify(record)).toEqual([
      'dates: unknown clock-set-back order future',
      'time: unknown longer-than-dates',
      'cannot tell',
    ]);
    const silent = { ...record };
    delete silent.clock;
    expect(await verify(await redone(silent))).toContain('dates: wrong order future');
  });

  test('a clock that was set back', async () => {
    const record = await forged({ seconds: 900 });
    expect(await verify(record)).toEqual(['time: unknown longer-than-dates', 'cannot tell']);
  });
});

describe('hashes', () => {
  const withHashes = (hashOf: (hash: string) => string, change: Partial<CompletionRecord> = {}) =>
    forged(
      { answers: RECORD.answers.map((one) => ({ ...one, hash: hashOf(one.hash) })), ...change },
      { questions: RECORD.plan.questions.map((one) => ({ ...one, hash: hashOf(one.hash) })) },
    );

  test('that never were are found out', async () => {
    const record = await withHashes((hash) => `x${hash}`);
    expect(await verify(record)).toEqual([
      'questions: wrong never-published',
      'answers: unknown not-marked',
      'inconsistent',
    ]);
    expect(await verifyRecord(record, siteWith(DATA), NOW)).toMatchObject({
      marked: 0,
      answers: 4,
    });
  });

  test('of an earlier revision hinder marking, and with none marked nothing fits', async () => {
    const record = await withHashes((hash) => `first-${hash}`);
    expect(await verify(record)).toEqual([
      'questions: unknown changed',
      'answers: unknown not-marked',
      'cannot tell',
    ]);
    const none = await forged({ answers: [], score: 0, passed: false });
    expect(await verify(none)).toEqual(['answers: unknown no-answers', 'cannot tell']);
  });

  test('of a later version of the course may be from there', async () => {
    const course = { ...RECORD.course, version: '1.1.0' };
    const later = await withHashes((hash) => `x${hash}`, {
      course,
      plan: { ...RECORD.plan, version: '1.1.0' },
    });
    expect(await verify(later)).toContain('questions: unknown not-yet-here');
    const earlier = { ...DATA, course: { ...DATA.course, version: '2.0.0' } };
    expect(await verify(later, earlier)).toContain('questions: wrong never-published');
  });
});

test('less time than reading takes cannot be told from knowing it all', async () => {
  const hasty = ['pace: unknown hasty', 'cannot tell'];
  expect(await verify(await forged({ seconds: 11 }))).toEqual(hasty);
  expect(await verify(await forged({ seconds: 12 }))).toEqual(['consistent']);
  const at = minute(5);
  const answers = RECORD.answers.map((one) => ({ ...one, at }));
  expect(await verify(await forged({ answers, started: at, seconds: 1 }))).toEqual(hasty);
});

describe('of a course that is not here', () => {
  const verifyAbroad = async (record: CompletionRecord) =>
    (await verifyRecord(record, siteWith(), NOW)).findings
      .filter(({ status }) => status === 'wrong')
      .map(({ check }) => check);

  test('nothing is sure', async () => {
    const { findings, verdict } = await verifyRecord(RECORD, siteWith(), NOW);
    expect(verdict).toBe('cannot tell');
    expect(findings.find(({ check }) => check === 'course')?.status).toBe('unknown');
  });

  test('a record that contradicts itself is found out all the same', async () => {
    expect(await verifyAbroad(await forged({ passed: false }))).toEqual(['pass']);
    expect(await verifyAbroad({ ...RECORD, name: 'Other' })).toEqual(['digest']);
  });
});

test('what cannot be found: a record that somebody made to fit together', async () => {
  const lucky = RECORD.answers.map((answer) => ({ ...answer, answer: true, score: 1 }));
  const forgery = await forged({
    name: 'Nobody',
    answers: lucky,
    score: 1,
    plan: { ...RECORD.plan, timeRule: 'off' },
  });
  expect(await verify(forgery)).toEqual(['consistent']);
  expect(UNDETECTABLE).toContain('forgery');
});

test('without cryptography the digest is left open', async () => {
  vi.stubGlobal('crypto', {});
  expect(await verify(RECORD)).toEqual(['digest: unknown', 'cannot tell']);
  vi.unstubAllGlobals();
});
