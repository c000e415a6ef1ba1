import { newestFirst } from '../course/assessment';
import type {
  Attempt,
  CourseOutline,
  CourseProgress,
  Learning,
  LessonOutline,
} from '../course/types';

/** What a learner does next in a course. */
export type NextStep =
  | { what: 'begin' | 'continue'; lesson: LessonOutline }
  | { what: 'assess' | 'resume' | 'retry' }
  | { what: 'nothing' };

/** How far somebody has come in a course. */
export interface CourseOverview {
  course: CourseOutline;
  started: boolean;
  lessonsDone: number;
  lessons: number;
  /** Newest first. */
  attempts: Attempt[];
  /** The newest pass, and whether the course has had a new version since. */
  passed?: NonNullable<CourseProgress['passed']> & { isOld: boolean };
  next: NextStep;
}

/** How far somebody has come in one course; lessons that the course no longer has do not count. */
export function overviewOf(course: CourseOutline, learning: Learning): CourseOverview {
  const progress = learning.courses.get(course.id);
  const attempts = newestFirst(progress?.attempts ?? []);
  const passed = progress?.passed;
  return {
    course,
    started: hasBegun(progress),
    lessonsDone: course.lessons.filter(({ id }) => progress?.done.has(id)).length,
    lessons: course.lessons.length,
    attempts,
    ...(passed && { passed: { ...passed, isOld: passed.version !== course.version } }),
    next: nextStep(course, learning),
  };
}

function hasBegun(progress: CourseProgress | undefined): boolean {
  if (!progress) return false;
  return progress.opened.size + progress.done.size + progress.attempts.length > 0;
}

function nextStep(course: CourseOutline, learning: Learning): NextStep {
  const progress = learning.courses.get(course.id);
  if (progress?.attempts.some(({ status }) => status === 'open')) return { what: 'resume' };
  if (progress?.passed?.version === course.version) return { what: 'nothing' };
  const lesson = nextLesson(course, learning);
  if (lesson) return { what: hasBegun(progress) ? 'continue' : 'begin', lesson };
  if (!course.assessment) return { what: 'nothing' };
  return { what: progress?.attempts.length ? 'retry' : 'assess' };
}

/** The lesson that was open last if it is not done, else the first that is not. */
function nextLesson(course: CourseOutline, { courses, last }: Learning) {
  const done = courses.get(course.id)?.done;
  const open = course.lessons.filter(({ id }) => !done?.has(id));
  const wasOpen = last?.courseId === course.id ? last.lessonId : undefined;
  return open.find(({ id }) => id === wasOpen) ?? open[0];
}

/** Courses somebody has been in that this build of the site does not have. */
export function unknownCourses(courses: readonly CourseOutline[], learning: Learning): string[] {
  const known = new Set(courses.map(({ id }) => id));
  return [...learning.courses.keys()].filter((id) => !known.has(id));
}

/** How much would go if what was kept of a course, or of all of them, were erased. */
export interface Holdings {
  lessons: number;
  attempts: number;
  answers: number;
}

/** Counts what is kept, of one course or of all. */
export function holdingsOf(learning: Learning, courseId?: string): Holdings {
  const courses = [...learning.courses.values()].filter(
    (course) => courseId === undefined || course.courseId === courseId,
  );
  const questions = [...learning.questions.values()].filter(
    (question) => courseId === undefined || question.courseId === courseId,
  );
  const openAttempts = courses
    .flatMap(({ attempts }) => attempts)
    .filter(({ status }) => status === 'open');
  return {
    lessons: sum(courses, ({ opened, done }) => new Set([...opened.keys(), ...done.keys()]).size),
    attempts: sum(courses, ({ attempts }) => attempts.length),
    answers:
      sum(questions, ({ answers }) => answers.filter(({ blank }) => !blank).length) +
      // Those of an attempt count for its questions only once it is over.
      sum(openAttempts, ({ answers }) => answers.size),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
