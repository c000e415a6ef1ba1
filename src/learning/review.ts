import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Learning, QuestionHistory } from '../course/types';

/** A question that is due, the one most likely forgotten first. */
export interface DueQuestion {
  id: string;
  courseId: string;
  /** Left out where it is not known; see `banksFor`. */
  bankId?: string;
  /** Since when. */
  due: Date;
}

/** How many questions a day asks at most. */
export const DAILY = 8;

/**
 * FSRS (https://github.com/open-spaced-repetition) as it comes, in whole days and without chance,
 * so that the same answers give the same days.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * The questions to review today. Only those that were not wholly right at least once are
 * reviewed: what was known all along is left alone. Answers in lessons and reviews count, and those
 * of attempts as they were handed in, without an answer too. A day is one of UTC; what was reviewed today counts against the daily set, and
 * nothing is made up for days that were skipped.
 * @param questionIds the questions that exist and can be asked
 */
export function dueQuestions(
  learning: Learning,
  questionIds: Iterable<string>,
  now: Date,
): DueQuestion[] {
  const today = dayOf(now);
  const weak = schedule(learning, questionIds, now);
  const left = Math.max(0, DAILY - reviewedOn(learning, today));
  return weak
    .filter(({ card }) => dayOf(card.due) <= today)
    .map(({ card, history }) => ({
      card,
      history,
      recall: scheduler.get_retrievability(card, now, false),
    }))
    .sort((one, other) => one.recall - other.recall || (one.history.id < other.history.id ? -1 : 1))
    .slice(0, left)
    .map(({ card, history: { id, courseId, bankId } }) => ({
      id,
      courseId,
      bankId,
      due: card.due,
    }));
}

/** The day on which something is due next after today; undefined if nothing is. */
export function nextReview(
  learning: Learning,
  questionIds: Iterable<string>,
  now: Date,
): Date | undefined {
  const today = dayOf(now);
  const days = schedule(learning, questionIds, now)
    .map(({ card }) => card.due)
    .filter((due) => dayOf(due) > today);
  return days.sort((one, other) => one.getTime() - other.getTime())[0];
}

function schedule(learning: Learning, questionIds: Iterable<string>, now: Date) {
  return [...new Set(questionIds)].flatMap((id) => {
    const history = learning.questions.get(id);
    if (!history?.answers.some(({ score }) => score < 1)) return [];
    const card = cardOf(history, now);
    return card ? [{ card, history }] : [];
  });
}

/** What remains of a question after all answers to it, in the order in which they were given. */
function cardOf({ answers }: QuestionHistory, now: Date): Card | undefined {
  let card: Card | undefined;
  for (const { at, score } of answers) {
    // A clock that went wrong must neither take time back nor put off what is due.
    const given = Math.min(Date.parse(at), now.getTime());
    const time = Math.max(given, card?.last_review?.getTime() ?? 0);
    if (Number.isNaN(time)) continue;
    card = scheduler.next(card ?? createEmptyCard(new Date(time)), time, gradeOf(score)).card;
  }
  return card;
}

function gradeOf(score: number): Grade {
  if (score >= 1) return Rating.Good;
  return score > 0 ? Rating.Hard : Rating.Again;
}

function reviewedOn({ questions }: Learning, day: number): number {
  let count = 0;
  for (const { answers } of questions.values()) {
    if (answers.some((answer) => answer.in === 'review' && dayOf(new Date(answer.at)) === day)) {
      count += 1;
    }
  }
  return count;
}

function dayOf(time: Date): number {
  return Math.floor(time.getTime() / 86_400_000);
}
