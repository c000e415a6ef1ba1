import { describe, expect, test } from 'vitest';
import { course, guidance, lesson } from '../content/testing/pages';
import { failureOf, outline, transformed } from '../content/testing/remark';
import { remarkCourse } from './remark';

const COURSE = 'docs/training/first-aid/index.mdx';
const LESSON = 'docs/training/first-aid/one.mdx';
const START = 'docs/handbook/papers/start.mdx';
const FILES = {
  [COURSE]: course('first-aid', {}, 'What it is.\n\n<CourseOutline course="first-aid" />'),
  [LESSON]: lesson('one', 'first-aid', 'Text.'),
  [START]: guidance('start', '<CourseCatalogue />'),
};

describe('what the course adds to a page', () => {
  test('gives the page of a course its outline, and says ahead where to begin', () => {
    expect(outline(transformed(remarkCourse, FILES, COURSE))).toMatchInlineSnapshot(`
      "import CourseStart from "@site/src/course/react/CourseStart.tsx"
      import CourseOutline from "@site/src/course/react/CourseOutline.tsx"
      import course_first_aid from "@generated/handbook-course/default/course-first-aid.json"
      <CourseStart outline={course_first_aid}>
      paragraph
         What it is.
      <CourseOutline course="first-aid" outline={course_first_aid}>"
    `);
  });

  test('stands around the text of a lesson', () => {
    expect(outline(transformed(remarkCourse, FILES, LESSON))).toMatchInlineSnapshot(`
      "import LessonEnd from "@site/src/course/react/LessonEnd.tsx"
      import LessonStart from "@site/src/course/react/LessonStart.tsx"
      import course_first_aid from "@generated/handbook-course/default/course-first-aid.json"
      <LessonStart lesson="one" outline={course_first_aid}>
      paragraph
         Text.
      <LessonEnd lesson="one" outline={course_first_aid}>"
    `);
  });

  test('gives the catalogue all courses', () => {
    expect(outline(transformed(remarkCourse, FILES, START))).toMatchInlineSnapshot(`
      "import CourseCatalogue from "@site/src/course/react/CourseCatalogue.tsx"
      import allCourses from "@generated/handbook-course/default/courses.json"
      <CourseCatalogue courses={allCourses}>"
    `);
  });

  test('leaves other pages, and lessons of a course that is hidden, as they are', () => {
    const files = {
      ...FILES,
      [COURSE]: course('first-aid', { audience: 'member' }),
      [START]: guidance('start', 'Text.'),
    };
    for (const file of [START, LESSON]) {
      expect(outline(transformed(remarkCourse, files, file))).toBe('paragraph\n   Text.');
    }
  });

  test('refuses a course that there is not', () => {
    const files = { ...FILES, [START]: guidance('start', '<CourseOutline course="second" />') };
    expect(failureOf(() => transformed(remarkCourse, files, START))).toMatch(
      /^docs\/handbook\/papers\/start\.mdx:\d+:1 The course "second" is not in docs\/training\//,
    );
  });
});
