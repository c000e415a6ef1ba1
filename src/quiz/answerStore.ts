import type { LessonCheck } from '../learning/lessonCheck';
import { fetchParts } from '../learning/fetchParts';
import { currentAnswers, isLastAnswer, scoreOf } from './checkAnswers';
import {
  oldAnswers,
  removeOldAnswers,
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

/** The statements and their database come after the page, so that it can be read first. */
async function openCheck(site: string, bankId: string): Promise<LessonCheck> {
  const { openLessonCheck } = await fetchParts();
  return openLessonCheck(site, bankId);
}

/**
 * @param site address of the site with its base path, ending with a slash
 * @param device gives the storage in which earlier versions of the site kept answers; may throw
 */
export function createAnswerStore(
  bank: CompiledBank,
  site: string,
  device: () => StorageLike,
  open: (site: string, bankId: string) => Promise<LessonCheck> | LessonCheck = openCheck,
): AnswerStore {
  const listeners = new Set<() => void>();
  let state = NOT_READY;
  let check: LessonCheck | undefined;
  let leave: (() => void) | undefined;
  let moving: 'damaged' | 'done' | undefined;
  const set = (answers: Answers, notices: readonly Notice[]) => {
    state = { ready: true, answers, notices: [...new Set(notices)] };
    [...listeners].forEach((listener) => listener());
  };
  const show = () => {
    if (!check?.ready()) return;
    if (!moving) {
      const old = oldAnswers(device, bank);
      moving = old.damaged ? 'damaged' : 'done';
      // What is moved is shown with the change that it makes.
      if (old.answers.length > 0) void moveOldAnswers(check, bank, device, old.answers);
    }
    const { answers, notices } = currentAnswers(bank, check);
    set(answers, moving === 'damaged' ? [...notices, 'damaged'] : notices);
  };
  const load = async () => {
    try {
      check ??= await open(site, bank.id);
      if (listeners.size > 0) leave ??= check.subscribe(show);
      show();
    } catch {
      // Without a connection, perhaps: the questions can be answered all the same.
      set(state.answers, ['refused']);
    }
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) void load();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        leave?.();
        leave = undefined;
      };
    },
    answer(questionId, answer) {
      const question = bank.questions.find(({ id }) => id === questionId);
      if (!check || !question) {
        set(new Map(state.answers).set(questionId, answer), state.notices);
        return;
      }
      const { hash } = question;
      const given = { questionId, hash, answer, score: scoreOf(question, answer) };
      void check.give([given], isLastAnswer(bank, state.answers, [questionId]));
    },
    clear() {
      if (check) void check.clear();
      else set(new Map(), state.notices);
    },
  };
}

/** Makes statements of answers that were stored in another form, once. */
async function moveOldAnswers(
  check: LessonCheck,
  bank: CompiledBank,
  device: () => StorageLike,
  old: ReturnType<typeof oldAnswers>['answers'],
): Promise<void> {
  const known = currentAnswers(bank, check).answers;
  const fresh = old.flatMap(({ id, questionId, hash, answer }) => {
    if (known.has(questionId)) return [];
    const question = bank.questions.find((asked) => asked.id === questionId);
    const score = question?.hash === hash ? scoreOf(question, answer) : undefined;
    return [{ id, questionId, hash, answer, score }];
  });
  const current = fresh.filter(({ score }) => score !== undefined);
  const ids = current.map(({ questionId }) => questionId);
  await check.give(fresh, isLastAnswer(bank, known, ids));
  const { notices } = currentAnswers(bank, check);
  if (!notices.includes('refused')) removeOldAnswers(device, bank);
}
