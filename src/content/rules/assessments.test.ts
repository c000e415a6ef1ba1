import { describe, expect, test } from 'vitest';
import { bankOf, course, lesson, type Fields } from '../testing/pages';
import { NO_FAULT, reportOf, type Files } from '../testing/site';
import { assessments } from './assessments';

const SHORT: Fields = {
  kind: 'short-text',
  answer: undefined,
  accept: '[so]',
  model: 'So.',
  criteria: '[It is so., It is said.]',
};

/** Statements of an objective, so many of them. */
function questions(objective: string, count: number, fields: Fields = {}): Fields[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${objective}-${fields.kind ?? fields.audience ?? 'open'}-${index}`,
    objective,
    ...fields,
  }));
}

function site(pools: string, bank: Fields[], fields: Fields = {}): Files {
  const assessment = `{ pass_mark: 80, pools: [${pools}] }`;
  return {
    'docs/training/basics/index.mdx': course('basics', { assessment, lessons: '[one]', ...fields }),
    'docs/training/basics/one.mdx': lesson('one', 'basics', '<Quiz bank="basics/one" />'),
    'quizzes/basics/one.yaml': bankOf('basics/one', bank),
  };
}

const POOLS = '{ objective: act, draw: 2 }, { objective: wait, draw: 1 }';
const ENOUGH = [...questions('act', 4), ...questions('wait', 2)];
const report = (...args: Parameters<typeof site>) => reportOf(assessments, site(...args));

describe('assessments', () => {
  test('passes pools that can be drawn from twice, and a course without an assessment', () => {
    expect(report(POOLS, ENOUGH)).toBe(NO_FAULT);
    expect(report('', ENOUGH, { assessment: undefined })).toBe(NO_FAULT);
  });

  test('refuses a pool of an objective that the course does not have', () => {
    expect(report(`${POOLS}, { objective: fly, draw: 1 }`, ENOUGH)).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:16:110  error  courses
        found:    a pool of "fly"
        expected: an objective of the course: act, wait
        mend:     correct the id, or add the objective to the course

      1 error, 0 warnings"
    `);
  });

  test('refuses a second pool of an objective', () => {
    expect(report(`${POOLS}, { objective: act, draw: 1 }`, ENOUGH)).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:16:110  error  courses
        found:    a second pool of "act"
        expected: one pool for each objective
        mend:     add what it draws to the first one

      1 error, 0 warnings"
    `);
  });

  test('refuses to leave out an objective', () => {
    expect(report('{ objective: act, draw: 2 }', ENOUGH)).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:14:45  error  courses
        found:    the objective "wait", for which the assessment asks nothing
        expected: every objective in a pool
        mend:     add "{ objective: wait, draw: 1 }" to the pools of the assessment

      1 error, 0 warnings"
    `);
  });

  test('refuses to draw more than there is', () => {
    expect(report(POOLS, [...questions('act', 1), ...questions('wait', 2)])).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:16:62  error  courses
        found:    1 question to draw 2 from, for "act"
        expected: 2 or more that whoever takes the course may see and that are not short-text
        mend:     write more questions with this objective, or draw fewer

      1 error, 0 warnings"
    `);
  });

  test('warns where a second attempt would ask the same', () => {
    expect(report(POOLS, [...questions('act', 3), ...questions('wait', 2)])).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:16:62  warning  courses
        found:    3 questions to draw 2 from, for "act"
        expected: 4 or more, so that a second attempt can ask others
        mend:     write more questions with this objective, or draw fewer

      0 errors, 1 warning"
    `);
  });

  test('does not count short texts, nor what the audience of the course may not see', () => {
    const others = [
      ...questions('act', 9, SHORT),
      ...questions('act', 9, { audience: 'member' }),
      ...questions('wait', 2),
    ];
    expect(report(POOLS, others)).toContain('0 questions to draw 2 from, for "act"');
  });

  test('counts what members see in a course for members', () => {
    const bank = [...questions('act', 4, { audience: 'member' }), ...questions('wait', 2)];
    expect(report(POOLS, bank, { audience: 'member' })).toBe(NO_FAULT);
  });

  test('does not count a bank that no lesson asks', () => {
    const files = site(POOLS, questions('wait', 2));
    files['quizzes/basics/two.yaml'] = bankOf('basics/two', questions('act', 4));
    expect(reportOf(assessments, files)).toContain('0 questions to draw 2 from, for "act"');
  });
});
