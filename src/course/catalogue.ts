import type { CourseOutline } from './types';

/** The role of courses that everybody takes. */
export const ALL_STAFF = 'all-staff';

/** The roles that courses are for, each once, in the order of the courses; not all staff. */
export function rolesOf(courses: readonly CourseOutline[]): string[] {
  return [...new Set(courses.flatMap(({ roles }) => roles))].filter((role) => role !== ALL_STAFF);
}

/** The courses for a role, with those for all staff; all courses for no role. */
export function coursesFor(
  role: string | undefined,
  courses: readonly CourseOutline[],
): CourseOutline[] {
  return courses.filter(
    ({ roles }) => role === undefined || roles.includes(ALL_STAFF) || roles.includes(role),
  );
}

/** How many questions the lessons of a course have. */
export function practiceCount({ lessons }: CourseOutline): number {
  return lessons.flatMap(({ banks }) => banks).reduce((sum, { questions }) => sum + questions, 0);
}
