import type { Answers } from './storage';
import type { Answer, CompiledBank } from './types';

export type View = 'one' | 'all';

/** A place of the player that focus can move to. */
export type Place =
  | { at: 'question' | 'feedback' | 'missing'; id: string }
  | { at: 'summary' | 'confirm' | 'restart' };

/** What the player shows, beside the answers that were checked. */
export interface PlayerState {
  view: View;
  /** Index of the question shown alone; the number of questions stands for the summary. */
  position: number;
  /** What is chosen and not yet checked, by id of the question. */
  drafts: Answers;
  /** The question that was to be checked with too little of an answer. */
  missing?: string;
  /** Whether the player asks if the answers are really to be cleared. */
  confirming: boolean;
  /** Where focus goes after this change; a new object each time. */
  focus?: Place;
  /** What was just done, to be announced. */
  done?: { what: 'marked'; id: string } | { what: 'cleared' };
}

export type PlayerAction =
  | { type: 'choose'; id: string; answer: Answer | undefined }
  | { type: 'missing'; id: string }
  | { type: 'marked'; id: string }
  | { type: 'go'; position: number }
  | { type: 'view'; view: View }
  | { type: 'ask' }
  | { type: 'keep' }
  | { type: 'cleared' };

/**
 * Begins at the question that is asked for, with focus on it, else at the first one without an
 * answer or at the summary.
 * @param wanted id of a question, such as the address of the page names it
 */
export function startPlayer(bank: CompiledBank, answers: Answers, wanted?: string): PlayerState {
  const start: PlayerState = { view: 'one', position: 0, drafts: new Map(), confirming: false };
  const asked = bank.questions.findIndex((question) => question.id === wanted);
  if (asked !== -1) return goTo(bank, start, asked);
  const open = bank.questions.findIndex((question) => !answers.has(question.id));
  return { ...start, position: open === -1 ? bank.questions.length : open };
}

/** The reducer of the player, for one bank. */
export function playerReducer(bank: CompiledBank) {
  return (state: PlayerState, action: PlayerAction): PlayerState => {
    switch (action.type) {
      case 'choose': {
        const drafts = new Map(state.drafts);
        if (action.answer === undefined) drafts.delete(action.id);
        else drafts.set(action.id, action.answer);
        const missing = state.missing === action.id ? undefined : state.missing;
        return { ...state, drafts, missing, focus: undefined };
      }
      case 'missing':
        return { ...state, missing: action.id, focus: { at: 'missing', id: action.id } };
      case 'marked': {
        const { id } = action;
        const done = { what: 'marked', id } as const;
        return { ...state, missing: undefined, done, focus: { at: 'feedback', id } };
      }
      case 'go':
        return goTo(bank, { ...state, missing: undefined }, action.position);
      case 'view':
        return { ...state, view: action.view, missing: undefined, focus: undefined };
      case 'ask':
        return { ...state, confirming: true, focus: { at: 'confirm' } };
      case 'keep':
        return { ...state, confirming: false, focus: { at: 'restart' } };
      case 'cleared':
        return {
          ...goTo(bank, { ...startPlayer(bank, new Map()), view: state.view }, 0),
          done: { what: 'cleared' },
        };
    }
  };
}

function goTo(bank: CompiledBank, state: PlayerState, wanted: number): PlayerState {
  const position = Math.min(Math.max(wanted, 0), bank.questions.length);
  const question = bank.questions[position];
  const focus: Place = question ? { at: 'question', id: question.id } : { at: 'summary' };
  return { ...state, position, confirming: false, focus };
}
