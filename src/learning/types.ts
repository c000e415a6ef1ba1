/**
 * What a learner does, as statements in the shape of xAPI 1.0.3
 * (https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md). Times are ISO 8601 in UTC.
 */
export interface Statement {
  /** A UUID; statements with the same id are the same statement. */
  id: string;
  actor: Actor;
  verb: { id: VerbId };
  object: Activity;
  result?: Result;
  context?: Context;
  timestamp: string;
}

/** Nobody is named: an account with a random name that stays on the device. */
export interface Actor {
  objectType: 'Agent';
  account: { homePage: string; name: string };
}

export interface Activity {
  objectType: 'Activity';
  /** A permanent address of the handbook. */
  id: string;
  definition?: { type: string };
}

export interface Result {
  /** `scaled` from 0 to 1, and not rounded. */
  score?: { scaled: number };
  success?: boolean;
  completion?: boolean;
  /** The answer as JSON. */
  response?: string;
  /** ISO 8601 duration, such as PT90S. */
  duration?: string;
  extensions?: Record<string, unknown>;
}

export interface Context {
  /** UUID of an attempt at an assessment. */
  registration?: string;
  contextActivities?: { parent?: Activity[]; grouping?: Activity[] };
  extensions?: Record<string, unknown>;
}

/** Verbs of the ADL vocabulary and of the cmi5 profile; nothing of our own. */
export const VERBS = {
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  resumed: 'http://adlnet.gov/expapi/verbs/resumed',
  suspended: 'http://adlnet.gov/expapi/verbs/suspended',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
} as const;

export type Verb = keyof typeof VERBS;
export type VerbId = (typeof VERBS)[Verb];

/** Types of activity, of the ADL vocabulary and the cmi5 profile. */
export const ACTIVITY_TYPES = {
  course: 'https://w3id.org/xapi/cmi5/activitytype/course',
  lesson: 'http://adlnet.gov/expapi/activities/lesson',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  review: 'http://adlnet.gov/expapi/activities/assessment',
} as const;

/**
 * Extensions, by the ends of their addresses: `${site}xapi/<name>`.
 * - `hash` (result of answered): hash of the question as it was answered.
 * - `version` (context): version of the course.
 * - `edition` (context): edition of the handbook.
 * - `attempt` (context of initialized and resumed): an AttemptPlan (see src/course/types.ts).
 * - `place` (context of suspended): where an attempt was left, an AttemptPlace.
 * - `cleared` (context of initialized on a lesson): true; earlier answers in that lesson's check no
 *   longer count for what the check shows.
 * - `order` (context): the time by which a statement is ordered, where the clock of the device went
 *   back and its own time is earlier than that of what was done before.
 */
export type ExtensionName =
  'hash' | 'version' | 'edition' | 'attempt' | 'place' | 'cleared' | 'order';

/** Why something could not be kept as it should. */
export type StoreNotice =
  /** The device keeps nothing (private mode, storage refused): held for this page only. */
  | 'memory'
  /** The device is full: held for this page only, from here on. */
  | 'full'
  /** Statements on the device could not be read; they were moved aside and can be downloaded. */
  | 'damaged'
  /** The device holds a store of a newer version of the site, which was left alone. */
  | 'newer'
  /** The clock went backwards: times are as it shows them, in the order of what was done. */
  | 'clock';

/** Where statements are kept. One for each page; several pages share the device. */
export interface EventStore {
  /** All statements in the order they were made, and what is to be said of the keeping. */
  get: () => LearningState;
  /** Loads the statements with the first listener. Also tells of what other tabs append. */
  subscribe: (listener: () => void) => () => void;
  /** Never throws and never loses: what the device refuses is held in memory, with a notice. */
  append: (...statements: Statement[]) => Promise<void>;
  /** Adds the statements that are not yet there; the number added. */
  merge: (statements: readonly Statement[]) => Promise<number>;
  /** Erases all, or what belongs to one course. */
  erase: (courseId?: string) => Promise<void>;
  /** What was moved aside, to be downloaded; undefined if nothing was. */
  aside: () => Promise<unknown>;
  /** Random name of this device in statements. */
  actor: () => Actor;
}

export interface LearningState {
  /** False on the server, without JavaScript and until the statements are loaded. */
  ready: boolean;
  statements: readonly Statement[];
  notices: readonly StoreNotice[];
}
