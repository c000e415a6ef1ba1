/** What is looked at in a completion record. */
export const CHECKS = [
  'digest',
  'name',
  'course',
  'site',
  'version',
  'draw',
  'questions',
  'answers',
  'score',
  'pass',
  'dates',
  'time',
  'pace',
] as const;

export type CheckName = (typeof CHECKS)[number];
/** 'unknown': it may be right, but what was so then cannot be told here, or not any more. */
export type FindingStatus = 'ok' | 'wrong' | 'unknown';

/** More about a finding, for the page to put into words. `ids` are those of questions. */
export interface Detail {
  code:
    /** course: another title than the course has, or that of another course, or no such course. */
    | 'other-title'
    | 'title-of-another'
    | 'not-here'
    /** site: made at another address. */
    | 'other-site'
    /** version: the record contradicts its own plan. */
    | 'plan-differs'
    /** version: this site has another version of the course, or another edition. */
    | 'other-version'
    | 'other-edition'
    /** draw: the seed gives other questions. */
    | 'other-questions'
    /** draw: the seed gives other questions now, and the assessment has changed since. */
    | 'assessment-changed'
    | 'no-questions'
    /** draw, answers: more than once. */
    | 'twice'
    /** questions: in a form that was never published, or not yet when this site was built. */
    | 'never-published'
    | 'not-yet-here'
    /** questions: published once, and no longer, or not as it was, in the course. */
    | 'gone'
    | 'changed'
    /** answers: to a question, or a form of it, that was not drawn. */
    | 'not-drawn'
    /** answers: not one that can be given to the question. */
    | 'no-answer'
    /** answers: marked again, it earns something else. */
    | 'other-score'
    /** answers: the question as it was is not here, so that it cannot be marked again. */
    | 'not-marked'
    /** answers: there are none. */
    | 'no-answers'
    /** score: the marks add up to something else. */
    | 'other-sum'
    /** pass: the score says otherwise. */
    | 'not-by-score'
    /** pass: the course has another pass mark. */
    | 'other-pass-mark'
    /** dates: not in the order in which things happen. */
    | 'order'
    | 'future'
    | 'before-course'
    /** dates: the record says that the clock of the device went back meanwhile. */
    | 'clock-set-back'
    /** time: more than was allowed, or more than lies between the dates, or another limit. */
    | 'over-limit'
    | 'longer-than-dates'
    | 'other-limit'
    /** pace: too little for reading. */
    | 'hasty';
  ids?: string[];
  /** What the record says instead. */
  said?: string;
}

export interface Finding {
  check: CheckName;
  status: FindingStatus;
  details: Detail[];
}

export function found(check: CheckName, status: FindingStatus, ...details: Detail[]): Finding {
  return { check, status, details };
}

/** The ids that are there before. */
export function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** A detail about questions, if there are any. */
export function listed(code: Detail['code'], ids: string[]): Detail[] {
  return ids.length > 0 ? [{ code, ids }] : [];
}

export function unless(isWrong: boolean): FindingStatus {
  return isWrong ? 'wrong' : 'ok';
}

/**
 * What no check of a record can find, since the site has no server and holds no secret.
 * - `forgery`: somebody who reads the site's code can make a record that fits together.
 * - `person`: who sat there, and whether the name is theirs.
 * - `help`: whether somebody or something helped, or the answers were looked up.
 * - `practice`: whether attempts were made before on another device or in another browser, or
 *   what was kept of them was erased.
 * - `clock`: whether all dates were moved together, such as by setting the device's clock.
 * - `copy`: whether the same record was handed in by somebody else under another name, once the
 *   digest is made again.
 */
export const UNDETECTABLE = ['forgery', 'person', 'help', 'practice', 'clock', 'copy'] as const;

export type Undetectable = (typeof UNDETECTABLE)[number];
