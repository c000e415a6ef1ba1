import { compareVersions } from '../clause/versions';
import type { PublishedForms } from '../quiz/types';
import { found, type Finding } from './findings';
import type { AssessmentData, CompletionRecord } from './types';

/** What the site knows that checks records. */
export interface CheckingSite {
  /** Its address with the base path, ending with a slash. */
  address: string;
  courses: readonly AssessmentData[];
  /** Every form in which a question was ever published. */
  published: PublishedForms;
}

/** The course that a record names; undefined when the site does not have it. */
export function courseOf(
  { course }: CompletionRecord,
  { courses }: CheckingSite,
): AssessmentData | undefined {
  return courses.find((data) => data.course.id === course.id);
}

/**
 * Whether the record comes from this site. The builds of one handbook may have addresses of their
 * own, so that another one is no proof of anything.
 */
export function checkSite({ site }: CompletionRecord, { address }: CheckingSite): Finding {
  return site === address
    ? found('site', 'ok')
    : found('site', 'unknown', { code: 'other-site', said: site });
}

/**
 * Whether the record gives the course its own title. A site without the course puts the id there;
 * any other title within a version, or that of another course, was written in.
 */
export function checkCourse(
  record: CompletionRecord,
  data: AssessmentData | undefined,
  { courses }: CheckingSite,
): Finding {
  const { id, title: said, version } = record.course;
  const others = courses.filter(({ course }) => course.id !== id);
  if (others.some(({ course }) => course.title === said)) {
    return found('course', 'wrong', { code: 'title-of-another', said });
  }
  if (!data) return found('course', 'unknown', { code: 'not-here', said: id });
  if (said === data.course.title || said === id) return found('course', 'ok');
  const status = data.course.version === version ? 'wrong' : 'unknown';
  return found('course', status, { code: 'other-title', said });
}

/** Whether a record is of a later version or edition than the site that checks it. */
export function isAhead({ course, edition }: CompletionRecord, data: AssessmentData): boolean {
  const isLater = compareVersions(course.version, data.course.version) > 0;
  return isLater || edition > data.edition;
}
