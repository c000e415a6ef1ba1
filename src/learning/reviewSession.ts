import type { Place } from '../quiz/player';
import type { Answer } from '../quiz/types';

/** One sitting of review: a few questions, one after the other. */
export interface ReviewSession {
  ids: readonly string[];
  /** Index of the question shown; the number of questions stands for the summary. */
  position: number;
  /** What is chosen for the question shown. */
  answer?: Answer;
  /** Whether that was checked, and so cannot be changed. */
  checked: boolean;
  /** Whether it was to be checked with nothing chosen. */
  missing: boolean;
  /** Scores from 0 to 1 of what was answered, by id. */
  scores: ReadonlyMap<string, number>;
  /** Whether the rest was left for another day. */
  stopped: boolean;
  /** Where focus goes after this change; a new object each time. */
  focus?: Place;
}

export type ReviewAction =
  /** Undefined takes the answer back. */
  | { type: 'choose'; answer: Answer | undefined }
  | { type: 'missing' }
  /** `score` is left out while the learner still has to mark the answer themselves. */
  | { type: 'check'; answer: Answer; score?: number }
  | { type: 'next' }
  | { type: 'stop' };

export function startReview(ids: readonly string[]): ReviewSession {
  return {
    ids,
    position: 0,
    checked: false,
    missing: false,
    scores: new Map(),
    stopped: false,
  };
}

/** The sitting after an action. Going on from a question that has no score skips it. */
export function reviewReducer(session: ReviewSession, action: ReviewAction): ReviewSession {
  switch (action.type) {
    case 'choose':
      return session.checked
        ? session
        : { ...session, answer: action.answer, missing: false, focus: undefined };
    case 'missing':
      return { ...session, missing: true, focus: placeOf(session, 'missing') };
    case 'check':
      return afterCheck(session, action.answer, action.score);
    case 'next':
      return goTo(session, session.position + 1);
    case 'stop':
      return { ...goTo(session, session.ids.length), stopped: true };
  }
}

function afterCheck(session: ReviewSession, answer: Answer, score?: number): ReviewSession {
  const id = session.ids[session.position];
  if (id === undefined) return session;
  const scores = score === undefined ? session.scores : new Map(session.scores).set(id, score);
  const focus = placeOf(session, 'feedback');
  return { ...session, answer, scores, checked: true, missing: false, focus };
}

function goTo(session: ReviewSession, wanted: number): ReviewSession {
  const position = Math.min(wanted, session.ids.length);
  const next = { ...session, position, answer: undefined, checked: false, missing: false };
  return { ...next, focus: placeOf(next, 'question') };
}

/** A place of the question shown; after the last one there is only the summary. */
function placeOf({ ids, position }: ReviewSession, at: 'question' | 'missing' | 'feedback'): Place {
  const id = ids[position];
  return id === undefined ? { at: 'summary' } : { at, id };
}

/** What the summary of a sitting says. */
export interface ReviewTally {
  answered: number;
  right: number;
  skipped: number;
}

export function tallyReview({ ids, scores }: ReviewSession): ReviewTally {
  const right = [...scores.values()].filter((score) => score === 1).length;
  return { answered: scores.size, right, skipped: ids.length - scores.size };
}
