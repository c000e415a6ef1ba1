import { ACTIVITY_TYPES, type Activity, type ExtensionName } from './types';

/** What an activity of the handbook is, read from its address. */
export type Place =
  | { kind: 'course'; courseId: string }
  | { kind: 'lesson'; courseId: string; lessonId: string }
  | { kind: 'assessment'; courseId: string }
  | { kind: 'question'; courseId: string; bankId: string; questionId: string }
  | { kind: 'review' };

/** @param site address of the site with its base path, ending with a slash; so everywhere here */
export function courseActivity(site: string, courseId: string): Activity {
  return activity(`${site}training/${courseId}`, ACTIVITY_TYPES.course);
}

export function lessonActivity(site: string, courseId: string, lessonId: string): Activity {
  return activity(`${site}training/${courseId}/${lessonId}`, ACTIVITY_TYPES.lesson);
}

export function assessmentActivity(site: string, courseId: string): Activity {
  return activity(`${site}training/${courseId}/assessment`, ACTIVITY_TYPES.assessment);
}

/** A question is a place in the lesson of its bank, whose id is that of course and lesson. */
export function questionActivity(site: string, bankId: string, questionId: string): Activity {
  return activity(`${site}training/${bankId}#${questionId}`, ACTIVITY_TYPES.question);
}

export function reviewActivity(site: string): Activity {
  return activity(`${site}learning/review`, ACTIVITY_TYPES.review);
}

function activity(id: string, type: string): Activity {
  return { objectType: 'Activity', id, definition: { type } };
}

/** The address that stands for an extension. */
export function extensionId(site: string, name: ExtensionName): string {
  return `${site}xapi/${name}`;
}

/** Reads an address; undefined for those of other sites and for what we do not know. */
export function placeOf(id: string, site: string): Place | undefined {
  if (!id.startsWith(site)) return undefined;
  const path = id.slice(site.length);
  if (path === 'learning/review') return { kind: 'review' };
  if (!path.startsWith('training/')) return undefined;
  const hash = path.indexOf('#');
  const bankId = path.slice('training/'.length, hash === -1 ? undefined : hash);
  const [courseId, lessonId, ...more] = bankId.split('/');
  if (!courseId || lessonId === '' || more.length > 0) return undefined;
  if (hash !== -1) {
    const questionId = path.slice(hash + 1);
    return questionId ? { kind: 'question', courseId, bankId, questionId } : undefined;
  }
  if (lessonId === undefined) return { kind: 'course', courseId };
  if (lessonId === 'assessment') return { kind: 'assessment', courseId };
  return { kind: 'lesson', courseId, lessonId };
}
