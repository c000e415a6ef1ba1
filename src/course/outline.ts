import { maySee } from '../audience/audience';
import { visibleTree } from '../audience/passages';
import type { Audience } from '../audience/schema';
import type { Corpus, Page } from '../content/corpus';
import { lessonsOf } from '../content/lists';
import type { CourseFrontMatter, LessonFrontMatter } from '../content/schema';
import { componentUses } from '../content/uses';
import type { AssessmentPlan, CourseOutline, LessonOutline } from './types';

/** A page that is a course. */
export interface CoursePage extends Page {
  data: CourseFrontMatter;
}

/** The courses that the audience may see, in the order of the sidebar. */
export function coursePages(corpus: Corpus, audience: Audience): CoursePage[] {
  return allCourses(corpus)
    .filter(({ data }) => maySee(audience, data.audience))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.data.title.localeCompare(b.data.title));
}

/** What pages ship of a course: only what the audience may see. */
export function outlineOf(
  { data, permalink }: CoursePage,
  corpus: Corpus,
  audience: Audience,
): CourseOutline {
  const { id, title, description, version, duration, roles, objectives, changes } = data;
  const before = coursePages(corpus, audience).filter((course) =>
    data.prerequisites.includes(course.data.id),
  );
  return {
    ...{ id, title, description, permalink, version, duration, roles, objectives },
    prerequisites: before.map((course) => ({
      id: course.data.id,
      title: course.data.title,
      permalink: course.permalink,
    })),
    ...(changes && { changes }),
    lessons: shownLessons(corpus, id, audience).map((page) => lessonOf(page, corpus, audience)),
    ...(data.assessment && { assessment: planOf(data.assessment) }),
  };
}

/** Ids of the banks that an audience meets in the lessons of a course, in their order. */
export function banksOfCourse(corpus: Corpus, courseId: string, audience: Audience): string[] {
  const lessons = shownLessons(corpus, courseId, audience);
  return [...new Set(lessons.flatMap((page) => banksIn(page, audience)))].filter(
    (id) => corpus.banks.get(id)?.value.course === courseId,
  );
}

function allCourses(corpus: Corpus): CoursePage[] {
  return corpus.pages.flatMap((page) =>
    page.data.kind === 'course' ? [{ ...page, data: page.data }] : [],
  );
}

interface LessonPage extends Page {
  data: LessonFrontMatter;
}

function shownLessons(corpus: Corpus, courseId: string, audience: Audience): LessonPage[] {
  return lessonsOf(corpus, courseId).flatMap((page) =>
    page.data.kind === 'lesson' && maySee(audience, page.data.audience)
      ? [{ ...page, data: page.data }]
      : [],
  );
}

function lessonOf(page: LessonPage, corpus: Corpus, audience: Audience): LessonOutline {
  const { id, title, description, duration } = page.data;
  const banks = banksIn(page, audience).flatMap((bankId) => {
    const bank = corpus.banks.get(bankId)?.value;
    const shown = bank?.questions.filter((question) => maySee(audience, question.audience)) ?? [];
    return shown.length > 0 ? [{ id: bankId, questions: shown.length }] : [];
  });
  return { id, title, description, permalink: page.permalink, duration, banks };
}

/** Ids of the banks in a text, without those in passages that the audience does not get. */
function banksIn(page: Page, audience: Audience): string[] {
  const { tree } = page.parsed();
  if (!tree) return [];
  return componentUses(visibleTree(tree, audience)).flatMap(({ name, target }) =>
    name === 'Quiz' && target ? [target] : [],
  );
}

function planOf(written: NonNullable<CourseFrontMatter['assessment']>): AssessmentPlan {
  const { pass_mark: passMark, time_limit: timeLimit, pools } = written;
  return { passMark, ...(timeLimit !== undefined && { timeLimit }), pools };
}

function placeOf({ data }: CoursePage): number {
  return data.sidebar_position ?? Number.MAX_SAFE_INTEGER;
}
