import { describe, expect, test } from 'vitest';
import { course, guidance, lesson, type Fields } from '../testing/pages';
import { NO_FAULT, reportOf, type Files } from '../testing/site';
import { courses } from './courses';

const SITE: Files = {
  'docs/training/basics/index.mdx': course('basics'),
  'docs/training/basics/one.mdx': lesson('one', 'basics'),
  'docs/training/basics/two.mdx': lesson('two', 'basics'),
};
const report = (files: Files) => reportOf(courses, { ...SITE, ...files });

test('courses passes a course and lessons that name each other', () => {
  expect(report({})).toBe(NO_FAULT);
});

test('courses refuses a lesson that its course does not list', () => {
  expect(report({ 'docs/training/basics/three.mdx': lesson('three', 'basics') }))
    .toMatchInlineSnapshot(`
    "docs/training/basics/three.mdx:11:9  error  courses
      found:    a lesson that the course "basics" does not list
      expected: "three" among the lessons in docs/training/basics/index.mdx
      mend:     add it to the course, or correct the course of the lesson

    1 error, 0 warnings"
  `);
});

test('courses refuses to list what is no lesson, or one of another course', () => {
  const files = {
    'docs/handbook/papers/a.mdx': guidance('a'),
    'docs/training/basics/index.mdx': course('basics', { lessons: '[one, a, two, far]' }),
    'docs/training/other/index.mdx': course('other', { lessons: '[far]' }),
    'docs/training/other/far.mdx': lesson('far', 'other'),
  };
  expect(report(files)).toMatchInlineSnapshot(`
    "docs/training/basics/index.mdx:15:16  error  courses
      found:    "a", which is no lesson of this course
      expected: a lesson whose front matter says "course: basics"
      mend:     take it out, or correct the course of the lesson

    docs/training/basics/index.mdx:15:24  error  courses
      found:    "far", which is no lesson of this course
      expected: a lesson whose front matter says "course: basics"
      mend:     take it out, or correct the course of the lesson

    2 errors, 0 warnings"
  `);
});

test('courses leaves ids without a page, and lessons without a course, to the references', () => {
  const files = {
    'docs/training/basics/index.mdx': course('basics', { lessons: '[one, two, gone]' }),
    'docs/training/other/far.mdx': lesson('far', 'none'),
  };
  expect(report(files)).toBe(NO_FAULT);
});

describe('courses to take before', () => {
  const named = (id: string, prerequisites: string) =>
    course(id, { lessons: '[far]', prerequisites: `[${prerequisites}]` });

  test('pass where there is an order to take them in', () => {
    const files = {
      'docs/training/a/index.mdx': named('a', 'basics'),
      'docs/training/b/index.mdx': named('b', 'a, basics'),
    };
    expect(report(files)).toBe(NO_FAULT);
  });

  test('have to exist', () => {
    const files = {
      'docs/training/a/index.mdx': named('a', 'basic'),
      'docs/training/b/index.mdx': named('b', 'something-else'),
    };
    expect(report(files)).toMatchInlineSnapshot(`
      "docs/training/a/index.mdx:16:17  error  courses
        found:    the course "basic" to take before
        expected: one of: a, b, basics
        mend:     did you mean "basics"?

      docs/training/b/index.mdx:16:17  error  courses
        found:    the course "something-else" to take before
        expected: one of: a, b, basics
        mend:     correct the id, or take it out

      2 errors, 0 warnings"
    `);
  });

  test('must not wait for each other', () => {
    const files = {
      'docs/training/a/index.mdx': named('a', 'b'),
      'docs/training/b/index.mdx': named('b', 'basics, c'),
      'docs/training/c/index.mdx': named('c', 'a'),
      'docs/training/d/index.mdx': named('d', 'd'),
      'docs/training/e/index.mdx': named('e', 'a'),
    };
    expect(report(files)).toMatchInlineSnapshot(`
      "docs/training/a/index.mdx:16:17  error  courses
        found:    courses that wait for each other: a → b → c → a
        expected: an order in which they can be taken
        mend:     take one of them out of the prerequisites of the other

      docs/training/b/index.mdx:16:25  error  courses
        found:    courses that wait for each other: b → c → a → b
        expected: an order in which they can be taken
        mend:     take one of them out of the prerequisites of the other

      docs/training/c/index.mdx:16:17  error  courses
        found:    courses that wait for each other: c → a → b → c
        expected: an order in which they can be taken
        mend:     take one of them out of the prerequisites of the other

      docs/training/d/index.mdx:16:17  error  courses
        found:    courses that wait for each other: d → d
        expected: an order in which they can be taken
        mend:     take one of them out of the prerequisites of the other

      4 errors, 0 warnings"
    `);
  });
});

describe('versions', () => {
  const version = (fields: Fields) => ({
    'docs/training/basics/index.mdx': course('basics', fields),
  });

  test('a later one says what changed', () => {
    expect(report(version({ version: '1.1.0' }))).toMatchInlineSnapshot(`
      "docs/training/basics/index.mdx:11:10  error  courses
        found:    version 1.1.0 without changes
        expected: changes with what, why and who
        mend:     add the field "changes" to the front matter

      1 error, 0 warnings"
    `);
  });

  test('the first one and drafts need not, and one that does is fine', () => {
    const changes = '{ what: More., why: Law., who: Everybody. }';
    expect(report(version({ version: '0.9.0' }))).toBe(NO_FAULT);
    expect(report(version({ version: '2.0.0', changes }))).toBe(NO_FAULT);
  });
});
