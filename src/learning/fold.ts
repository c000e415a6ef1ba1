import type { CourseProgress, Learning } from '../course/types';
import type { Answer } from '../quiz/types';
import { extensionId, lessonActivity, placeOf, questionActivity, type Place } from './activities';
import { foldAttempt, touchAttempt } from './foldAttempt';
import { addAnswer, addAttempt } from './foldHistory';
import { VERBS, type Statement } from './types';

type PlaceOf = (id: string | undefined) => Place | undefined;

interface Reading {
  learning: Learning;
  places: PlaceOf;
  keys: ExtensionIds;
  /** Banks of the questions that were answered, by their ids. */
  banks: Map<string, string>;
}

/**
 * What is known of a learner from their statements, in the order in which they were made. Linear;
 * ignores what it does not understand, such as statements of other sites.
 * @param site address of the site with its base path, ending with a slash
 */
export function foldLearning(statements: readonly Statement[], site: string): Learning {
  const learning: Learning = { courses: new Map(), questions: new Map() };
  const places = placeReader(site);
  const reading: Reading = { learning, places, keys: extensionsOf(site), banks: new Map() };
  for (const statement of statements) {
    const place = places(statement.object.id);
    if (place?.kind === 'lesson') foldLesson(learning, statement, place);
    if (place?.kind === 'assessment') foldAssessment(reading, statement, place.courseId);
    if (place?.kind === 'question') foldAnswer(reading, statement, place);
  }
  return learning;
}

/** The last answer to each question of a bank, with the hash of the question as it was answered. */
export type BankAnswers = Map<string, { answer: unknown; hash: string }>;

/** What was answered in the check of a lesson since it last began anew. */
export function answersOfBank(
  statements: readonly Statement[],
  site: string,
  bankId: string,
): BankAnswers {
  const answers: BankAnswers = new Map();
  const [courseId = '', lessonId = ''] = bankId.split('/');
  const lesson = lessonActivity(site, courseId, lessonId).id;
  const start = questionActivity(site, bankId, '').id;
  const keys = extensionsOf(site);
  for (const statement of statements) {
    const { id } = statement.object;
    if (id === lesson && isCleared(statement, keys)) answers.clear();
    if (!id.startsWith(start) || statement.verb.id !== VERBS.answered) continue;
    if (statement.context?.contextActivities?.parent?.[0]?.id !== lesson) continue;
    const hash = hashOf(statement, keys);
    const answer = readAnswer(statement);
    if (hash !== undefined && answer !== undefined) {
      answers.set(id.slice(start.length), { answer, hash });
    }
  }
  return answers;
}

/** Addresses of the extensions, made once for all statements. */
interface ExtensionIds {
  hash: string;
  attempt: string;
  place: string;
  cleared: string;
}

function extensionsOf(site: string): ExtensionIds {
  return {
    hash: extensionId(site, 'hash'),
    attempt: extensionId(site, 'attempt'),
    place: extensionId(site, 'place'),
    cleared: extensionId(site, 'cleared'),
  };
}

function isCleared({ verb, context }: Statement, keys: ExtensionIds): boolean {
  return verb.id === VERBS.initialized && context?.extensions?.[keys.cleared] === true;
}

function foldLesson(
  learning: Learning,
  { verb, timestamp }: Statement,
  { courseId, lessonId }: Place & { kind: 'lesson' },
): void {
  const course = courseOf(learning, courseId);
  if (verb.id === VERBS.experienced) course.opened.set(lessonId, timestamp);
  if (verb.id === VERBS.completed && !course.done.has(lessonId)) {
    course.done.set(lessonId, timestamp);
  }
  learning.last = { courseId, lessonId, at: timestamp };
}

function foldAssessment(
  { learning, keys, banks }: Reading,
  statement: Statement,
  courseId: string,
): void {
  const course = courseOf(learning, courseId);
  const attempt = foldAttempt(course.attempts, statement, courseId, keys);
  if (!attempt) return;
  learning.last = { courseId, at: statement.timestamp };
  if (attempt.status !== 'open') addAttempt(learning, attempt, banks);
  if (attempt.status !== 'passed') return;
  const { id: attemptId, plan, score = 0, updated: at } = attempt;
  course.passed = { attemptId, version: plan.version, at, score };
  learning.lastPass = attemptId;
}

function foldAnswer(
  { learning, places, keys, banks }: Reading,
  statement: Statement,
  { courseId, bankId, questionId }: Place & { kind: 'question' },
): void {
  const { verb, context, result, timestamp: at } = statement;
  const hash = hashOf(statement, keys);
  const parent = places(context?.contextActivities?.parent?.[0]?.id);
  if (verb.id !== VERBS.answered || hash === undefined || !parent) return;
  if (parent.kind === 'course' || parent.kind === 'question') return;
  banks.set(questionId, bankId);
  if (parent.kind === 'assessment') {
    foldAttemptAnswer(learning, statement, parent.courseId, questionId, hash);
    return;
  }
  if (parent.kind === 'lesson') {
    courseOf(learning, courseId);
    learning.last = { courseId, lessonId: parent.lessonId, at };
  }
  const score = result?.score?.scaled;
  if (score === undefined) return;
  addAnswer(learning, { id: questionId, courseId, bankId }, { at, score, hash, in: parent.kind });
}

/** Null takes an answer back. What it earned counts only once the attempt is over. */
function foldAttemptAnswer(
  { courses }: Learning,
  statement: Statement,
  courseId: string,
  questionId: string,
  hash: string,
): void {
  const { context, result, timestamp: at } = statement;
  const attempts = courses.get(courseId)?.attempts;
  const attempt = attempts?.findLast(({ id }) => id === context?.registration);
  const answer = readAnswer(statement);
  if (attempt?.status !== 'open' || answer === undefined) return;
  touchAttempt(attempt, at);
  if (answer === null) {
    attempt.answers.delete(questionId);
    return;
  }
  const score = result?.score?.scaled;
  attempt.answers.set(questionId, { answer, hash, at, ...(score !== undefined && { score }) });
}

function hashOf({ result }: Statement, keys: ExtensionIds): string | undefined {
  const hash = result?.extensions?.[keys.hash];
  return typeof hash === 'string' ? hash : undefined;
}

/** The answer is JSON; kinds of questions take any, so nothing here knows their forms. */
function readAnswer({ result }: Statement): Answer | null | undefined {
  try {
    return JSON.parse(result?.response ?? '') as Answer | null;
  } catch {
    return undefined;
  }
}

function courseOf({ courses }: Learning, courseId: string): CourseProgress {
  let course = courses.get(courseId);
  if (!course) {
    course = { courseId, opened: new Map(), done: new Map(), attempts: [] };
    courses.set(courseId, course);
  }
  return course;
}

/** Addresses come again and again: each is read once. */
function placeReader(site: string): PlaceOf {
  const known = new Map<string, Place | undefined>();
  return (id) => {
    if (id === undefined) return undefined;
    if (!known.has(id)) known.set(id, placeOf(id, site));
    return known.get(id);
  };
}
