import { useReducer } from 'react';
import { kindOf } from '../../../quiz/kinds';
import type { Answer } from '../../../quiz/types';
import { pageMaker } from '../../maker';
import { reviewReducer, startReview } from '../../reviewSession';
import { answered } from '../../statements';
import { useLearning, useSite } from '../useLearning';
import type { ReviewItem } from './loadItems';

/** The state of a sitting and what can be done with it; each answer is kept on the device. */
export function useSitting(items: readonly ReviewItem[]) {
  const site = useSite();
  const { store } = useLearning();
  const [session, dispatch] = useReducer(reviewReducer, items, (all) =>
    startReview(all.map(({ question }) => question.id)),
  );
  const item = items[session.position];
  const keep = (answer: Answer) => {
    if (!item) return;
    const { bankId, question } = item;
    const mark = kindOf(question).mark(question, answer);
    const score = mark.needsSelf ? undefined : mark.score;
    dispatch({ type: 'check', answer, ...(score !== undefined && { score }) });
    if (score === undefined || !store) return;
    const given = { bankId, questionId: question.id, hash: question.hash, answer, score };
    void store.append(answered(pageMaker(store, site), { ...given, in: 'review' }));
  };
  const check = () => {
    if (!item) return;
    const kind = kindOf(item.question);
    const answer = kind.parse(item.question, session.answer);
    if (answer === undefined || !kind.isComplete(item.question, answer)) {
      dispatch({ type: 'missing' });
    } else {
      keep(answer);
    }
  };
  return {
    session,
    keep,
    check,
    choose: (answer: Answer | undefined) => dispatch({ type: 'choose', answer }),
    next: () => dispatch({ type: 'next' }),
    stop: () => dispatch({ type: 'stop' }),
  };
}

export type SittingControl = ReturnType<typeof useSitting>;
