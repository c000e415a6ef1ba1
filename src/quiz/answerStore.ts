import {
  clearAnswers,
  loadAnswers,
  saveAnswer,
  type Answers,
  type Notice,
  type StorageLike,
} from './storage';
import type { Answer, CompiledBank } from './types';

export interface AnswerState {
  /** False on the server, without JavaScript and until the answers are loaded. */
  ready: boolean;
  answers: Answers;
  notices: readonly Notice[];
}

/** The answers to one bank on this page, kept on the device as far as it lets us. */
export interface AnswerStore {
  /** Loads the answers when the first listener comes. */
  subscribe: (listener: () => void) => () => void;
  get: () => AnswerState;
  answer: (questionId: string, answer: Answer) => void;
  clear: () => void;
}

/** The state of every store before it is loaded. */
export const NOT_READY: AnswerState = { ready: false, answers: new Map(), notices: [] };

/** @param device gives the storage; it may throw, as browsers do when storage is forbidden. */
export function createAnswerStore(bank: CompiledBank, device: () => StorageLike): AnswerStore {
  const listeners = new Set<() => void>();
  let state = NOT_READY;
  const change = (answers: Answers, notices: readonly Notice[]) => {
    state = { ready: true, answers, notices: [...new Set([...state.notices, ...notices])] };
    listeners.forEach((listener) => listener());
  };
  const storage = () => {
    try {
      return device();
    } catch {
      return undefined;
    }
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (!state.ready) {
        const { answers, notices } = loadAnswers(storage(), bank);
        change(answers, notices);
      }
      return () => listeners.delete(listener);
    },
    answer(questionId, answer) {
      const notices = saveAnswer(storage(), bank, questionId, answer);
      change(new Map(state.answers).set(questionId, answer), notices);
    },
    clear() {
      change(new Map(), clearAnswers(storage(), bank));
    },
  };
}
