import type { Answer, CompiledBank } from '../quiz/types';

/** From how many questions of an objective how many are drawn. */
export interface Pool {
  objective: string;
  draw: number;
}

export interface AssessmentPlan {
  /** Share of the score needed, in per cent. */
  passMark: number;
  /** In minutes; left out where none is needed. */
  timeLimit?: number;
  pools: Pool[];
}

export interface LessonOutline {
  id: string;
  title: string;
  description: string;
  permalink: string;
  /** In minutes. */
  duration: number;
  /** Ids of the banks in its text, of the audience's questions only. */
  banks: { id: string; questions: number }[];
}

/** A course as pages ship it: JSON, with only what the audience may see. */
export interface CourseOutline {
  id: string;
  title: string;
  description: string;
  permalink: string;
  version: string;
  /** In minutes. */
  duration: number;
  roles: string[];
  objectives: { id: string; text: string }[];
  prerequisites: { id: string; title: string; permalink: string }[];
  changes?: { what: string; why: string; who: string };
  lessons: LessonOutline[];
  assessment?: AssessmentPlan;
}

/** What the page of an assessment ships. */
export interface AssessmentData {
  course: CourseOutline;
  /** Edition of the handbook that the course goes with. */
  edition: string;
  /** First day on which this version can have been taken, YYYY-MM-DD, where it is known. */
  since?: string;
  /** The questions that everybody may see who may take the course, the same in every build. */
  banks: CompiledBank[];
}

/** A question as it was drawn: enough to draw again, and to see that it changed. */
export interface DrawnQuestion {
  id: string;
  hash: string;
  /** Objective of the pool it came from. */
  pool: string;
}

/** How the time limit holds for a learner, chosen before the start. */
export type TimeRule = 'as-set' | 'longer' | 'off';

/**
 * What an attempt was started with. `seen` and `wrong` are the ids of questions that the draw
 * avoided or preferred, so that the same draw can be made again from the seed.
 */
export interface AttemptPlan {
  seed: string;
  version: string;
  edition: string;
  passMark: number;
  timeLimit?: number;
  timeRule: TimeRule;
  seen: string[];
  wrong: string[];
  /** Print of the assessment it was drawn from: whether another draw has to come out the same. */
  print?: string;
  questions: DrawnQuestion[];
}

/** Where an attempt was left, by the ids of questions. */
export interface AttemptPlace {
  /** The question that was shown; null for handing in. */
  at: string | null;
  /** What was left for later. */
  later: string[];
}

export type AttemptStatus = 'open' | 'passed' | 'failed' | 'abandoned';

/** An attempt at an assessment, folded from its statements. */
export interface Attempt {
  id: string;
  courseId: string;
  plan: AttemptPlan;
  status: AttemptStatus;
  started: string;
  /** Time of its last statement. */
  updated: string;
  /** The clock of the device went back in between: times may be wrong, and out of order. */
  clockSetBack?: true;
  /** Seconds it was open, as far as they were recorded, and within its limit. */
  seconds: number;
  /**
   * The last answer to each question, with the hash of the question then and the score; one that
   * was taken back is not there.
   */
  answers: Map<string, { answer: Answer; hash: string; at: string; score?: number }>;
  /** Where it was left; missing in attempts of earlier releases, and until the first move. */
  place?: AttemptPlace;
  /** From 0 to 1; once it is over. */
  score?: number;
}

/** What is known of a question from all answers to it. */
export interface QuestionHistory {
  id: string;
  courseId: string;
  /** Left out while it was only drawn, and never answered. */
  bankId?: string;
  /**
   * In the order in which they came to count: those of an attempt once it is over, the last one to
   * each question, and a `blank` for what was handed in without an answer.
   */
  answers: HistoryAnswer[];
}

export interface HistoryAnswer {
  at: string;
  /** From 0 to 1. */
  score: number;
  hash: string;
  in: 'lesson' | 'assessment' | 'review';
  /** Nothing was answered, which scores 0. */
  blank?: true;
}

export interface CourseProgress {
  courseId: string;
  /** Lessons opened, by id, with the time of the last visit. */
  opened: Map<string, string>;
  /** Lessons whose check is done or that were marked as read, with the time. */
  done: Map<string, string>;
  /** In the order in which they were begun. */
  attempts: Attempt[];
  /** The version that was passed first, and when; the newest pass. */
  passed?: { attemptId: string; version: string; at: string; score: number };
}

/** Everything that is shown of a learner, folded from the statements. */
export interface Learning {
  courses: Map<string, CourseProgress>;
  questions: Map<string, QuestionHistory>;
  /** Last lesson or assessment that was open, to continue there. */
  last?: { courseId: string; lessonId?: string; at: string };
  /** Id of the attempt that was passed last. */
  lastPass?: string;
}

/**
 * A completion record: a JSON file that a learner hands on. It proves no more than that somebody
 * made a file that fits together, and says so itself.
 */
export interface CompletionRecord {
  type: 'coalition-handbook-completion-record';
  v: 1;
  level: 'self-attested';
  /** As typed by the learner. */
  name: string;
  site: string;
  course: { id: string; version: string; title: string };
  edition: string;
  attempt: string;
  started: string;
  finished: string;
  /** Seconds that the assessment was open, as recorded. */
  seconds: number;
  /** Left out unless the clock of the device went back between the start and the making. */
  clock?: 'set-back';
  plan: AttemptPlan;
  answers: { id: string; hash: string; answer: Answer; at: string; score: number }[];
  /** From 0 to 1. */
  score: number;
  passed: boolean;
  issued: string;
  /** SHA-256, in hex, of all the rest in canonical JSON (RFC 8785): shows careless changes. */
  digest: string;
}
