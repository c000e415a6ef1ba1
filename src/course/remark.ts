import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Page } from '../content/corpus';
import { jsxNamed, stringAttribute, type JsxElement } from '../content/mdx';
import {
  addImport,
  flowElement,
  importedAttribute,
  setAttribute,
  textAttribute,
} from '../content/mdxNodes';
import type { ContentStore } from '../content/store';

/** Where the plugin writes the outline of a course, for pages to import. */
export function outlineFile(courseId: string): string {
  return `course-${courseId}.json`;
}

/** Name of the file with the outlines of all courses that the audience may see. */
export const COURSES_FILE = 'courses.json';

const GENERATED = '@generated/handbook-course/default/';
const COMPONENTS = '@site/src/course/react/';

/**
 * Gives <CourseOutline> its course and <CourseCatalogue> all of them, and puts around the text of
 * a lesson, and before that of a course, how far the reader has come and what is next. Only these pages ship the components.
 * A course that does not exist fails the build at its line.
 */
export function remarkCourse(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    const imports = new Map<string, string>();
    const use = (element: JsxElement, module: string, attribute: string, name: string) => {
      imports.set(name, `${GENERATED}${module}`);
      imports.set(element.name ?? '', `${COMPONENTS}${element.name}.tsx`);
      setAttribute(element, importedAttribute(attribute, name));
    };
    for (const node of jsxNamed(tree, 'CourseOutline')) {
      const id = courseNamed(node, store, file);
      use(node, outlineFile(id), 'outline', identifierOf(id));
    }
    for (const node of jsxNamed(tree, 'CourseCatalogue')) {
      use(node, COURSES_FILE, 'courses', 'allCourses');
    }
    const place = placeOf(store.page(file.path), store);
    const add = (name: string, course: string, lesson?: string) => {
      const element = flowElement(name, lesson ? [textAttribute('lesson', lesson)] : []);
      use(element as JsxElement, outlineFile(course), 'outline', identifierOf(course));
      return element;
    };
    if (place?.lesson) {
      tree.children.unshift(add('LessonStart', place.course, place.lesson));
      tree.children.push(add('LessonEnd', place.course, place.lesson));
    } else if (place) {
      tree.children.unshift(add('CourseStart', place.course));
    }
    for (const [name, path] of imports) addImport(tree, name, path);
  };
}

function courseNamed(node: JsxElement, store: ContentStore, file: VFile): string {
  const id = stringAttribute(node, 'course') ?? '';
  if (isShownCourse(id, store)) return id;
  return file.fail(
    `The course "${id}" is not in docs/training/. Add it there, or correct the id.`,
    node,
  );
}

/** The course and lesson of a page; undefined for other pages, and where the course is hidden. */
function placeOf(page: Page | undefined, store: ContentStore) {
  if (!page) return undefined;
  const { data } = page;
  const place =
    data.kind === 'lesson'
      ? { course: data.course, lesson: data.id }
      : data.kind === 'course'
        ? { course: data.id, lesson: undefined }
        : undefined;
  return place && isShownCourse(place.course, store) ? place : undefined;
}

function isShownCourse(id: string, store: ContentStore): boolean {
  return store
    .corpus()
    .pages.some((page) => page.data.kind === 'course' && page.data.id === id && store.shows(page));
}

/** A name that no component has: ids of courses may begin with a digit and have hyphens. */
function identifierOf(courseId: string): string {
  return `course_${courseId.replaceAll('-', '_')}`;
}
