import { expect, test } from 'vitest';
import { course, guidance, lesson } from '../testing/pages';
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
