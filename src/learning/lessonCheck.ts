import { lessonActivity } from './activities';
import { answersOfBank, type BankAnswers } from './fold';
import { pageMaker } from './maker';
import { answered, checkCleared, lessonDone, type AnswerGiven } from './statements';
import { VERBS, type EventStore, type StoreNotice } from './types';

/** An answer in the check of a lesson. `id` is set for one that must not be added twice. */
export type CheckAnswer = Pick<AnswerGiven, 'questionId' | 'hash' | 'answer' | 'score'> & {
  id?: string;
};

/** The check at the end of a lesson, as the statements tell of it. */
export interface LessonCheck {
  /** Loads the statements with the first listener. */
  subscribe: (listener: () => void) => () => void;
  ready: () => boolean;
  answers: () => BankAnswers;
  notices: () => readonly StoreNotice[];
  /** @param isLast whether every question has an answer now, so that the lesson is done */
  give: (answers: readonly CheckAnswer[], isLast: boolean) => Promise<void>;
  clear: () => Promise<void>;
}

/** @param bankId id of the course, a slash, id of the lesson */
export function createLessonCheck(store: EventStore, site: string, bankId: string): LessonCheck {
  const [courseId = '', lessonId = ''] = bankId.split('/');
  const lesson = { courseId, lessonId };
  const isDone = () => {
    const { id } = lessonActivity(site, courseId, lessonId);
    return store
      .get()
      .statements.some(({ object, verb }) => object.id === id && verb.id === VERBS.completed);
  };
  return {
    subscribe: store.subscribe,
    ready: () => store.get().ready,
    answers: () => answersOfBank(store.get().statements, site, bankId),
    notices: () => store.get().notices,
    async give(answers, isLast) {
      const maker = pageMaker(store, site);
      const made = answers.map(({ id = maker.uuid(), ...given }) =>
        answered({ ...maker, uuid: () => id }, { ...given, bankId, in: 'lesson' }),
      );
      const done = isLast && !isDone() ? [lessonDone(maker, lesson)] : [];
      await store.append(...made, ...done);
    },
    clear: () => store.append(checkCleared(pageMaker(store, site), lesson)),
  };
}
