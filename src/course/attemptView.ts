import { kindOf, shuffled } from '../quiz/kinds';
import type { Answer, CompiledBank, CompiledQuestion } from '../quiz/types';
import { weightedScore } from './attempt';
import type { Attempt, AttemptPlace, AttemptPlan, CourseOutline } from './types';

/** A question of an attempt, with the bank that it is from. */
export interface AskedQuestion {
  bankId: string;
  question: CompiledQuestion;
  /** Id of an objective of the course. */
  pool: string;
}

/**
 * The questions of an attempt in the order of its plan, each with its choices in an order drawn
 * from the attempt's seed. Those that the banks no longer have are left out.
 */
export function askedQuestions(plan: AttemptPlan, banks: readonly CompiledBank[]): AskedQuestion[] {
  return plan.questions.flatMap(({ id, pool }) => {
    for (const bank of banks) {
      const found = bank.questions.find((question) => question.id === id);
      if (!found) continue;
      return [{ bankId: bank.id, question: shuffled(found, plan.seed), pool }];
    }
    return [];
  });
}

/** How a question of an attempt stands while it can still be answered. */
export type AskedState = 'answered' | 'begun' | 'later' | 'open';

export function askedState(
  { question }: AskedQuestion,
  answers: ReadonlyMap<string, Answer>,
  later: ReadonlySet<string>,
): AskedState {
  const answer = answers.get(question.id);
  if (answer !== undefined && kindOf(question).isComplete(question, answer)) return 'answered';
  if (later.has(question.id)) return 'later';
  return answer === undefined ? 'open' : 'begun';
}

/** Index of the next question after this one that is not answered, round the end; or undefined. */
export function nextOpen(states: readonly AskedState[], after: number): number | undefined {
  const turns = states.map((_, step) => (after + 1 + step) % states.length);
  return turns.find((index) => states[index] !== 'answered');
}

/**
 * Index of the question where an attempt goes on: the one that was shown last. Where that is not
 * known, or the course does not have it any more, the first that is not answered. The number of
 * questions stands for handing in.
 */
export function positionOf(
  asked: readonly AskedQuestion[],
  states: readonly AskedState[],
  place: AttemptPlace | undefined,
): number {
  if (place?.at === null) return asked.length;
  const index = asked.findIndex(({ question }) => question.id === place?.at);
  return index >= 0 ? index : (nextOpen(states, -1) ?? asked.length);
}

export interface ObjectiveScore {
  id: string;
  text: string;
  questions: number;
  /** From 0 to 1. */
  score: number;
}

/** How an attempt did in each objective of the course, in the order of the course. */
export function objectiveScores(
  asked: readonly AskedQuestion[],
  scores: ReadonlyMap<string, number>,
  objectives: CourseOutline['objectives'],
): ObjectiveScore[] {
  return objectives.flatMap(({ id, text }) => {
    const own = asked.filter(({ pool }) => pool === id);
    if (own.length === 0) return [];
    const rows = own.map(({ question }) => ({
      score: scores.get(question.id) ?? 0,
      weight: question.weight,
    }));
    return [{ id, text, questions: own.length, score: weightedScore(rows) }];
  });
}

export interface ReadingLink {
  title: string;
  permalink: string;
}

/** The lessons, and other pages, on what was not wholly right, each once. */
export function toReadAgain(
  asked: readonly AskedQuestion[],
  scores: ReadonlyMap<string, number>,
  course: CourseOutline,
): { lessons: ReadingLink[]; pages: ReadingLink[] } {
  const missed = asked.filter(({ question }) => (scores.get(question.id) ?? 0) < 1);
  const banks = new Set(missed.map(({ bankId }) => bankId));
  const lessons = course.lessons.filter((lesson) => lesson.banks.some(({ id }) => banks.has(id)));
  const known = new Set(lessons.map(({ permalink }) => permalink));
  const pages = new Map(
    missed
      .flatMap(({ question }) => question.links)
      .filter(({ permalink }) => !known.has(permalink))
      .map((link) => [link.permalink, link]),
  );
  return { lessons, pages: [...pages.values()] };
}

/** What each question of an attempt that is over earned, from 0 to 1; without an answer, 0. */
export function attemptScores({ plan, answers }: Attempt): Map<string, number> {
  return new Map(
    plan.questions.map(({ id, hash }) => {
      const given = answers.get(id);
      return [id, given?.hash === hash ? (given.score ?? 0) : 0];
    }),
  );
}
