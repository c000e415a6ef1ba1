import { useState } from 'react';
import type { Answer } from '../../../quiz/types';
import { askedState, positionOf, type AskedQuestion } from '../../attemptView';
import type { Attempt, AttemptPlace } from '../../types';

interface Place {
  /** Index of the question that is shown; the number of questions stands for handing in. */
  position: number;
  /** Ids of the questions that were left for later. */
  later: ReadonlySet<string>;
}

/**
 * Where an attempt is: the place where it was left, then wherever this page moves. Another page can
 * be elsewhere in it until it goes on here.
 */
export function usePlace(
  attempt: Attempt,
  asked: readonly AskedQuestion[],
  answers: ReadonlyMap<string, Answer>,
) {
  const left = (): Place => {
    const later = new Set(attempt.place?.later);
    const states = asked.map((one) => askedState(one, answers, later));
    return { position: positionOf(asked, states, attempt.place), later };
  };
  const [place, setPlace] = useState(left);
  /** @param leaving the question that is left for later @returns what to keep of the move */
  const moveTo = (position: number, leaving?: string): AttemptPlace => {
    const later = new Set(place.later);
    if (leaving !== undefined) later.add(leaving);
    setPlace({ position, later });
    return { at: asked[position]?.question.id ?? null, later: [...later] };
  };
  /** Goes to where the attempt was left by another page. */
  const catchUp = () => setPlace(left());
  return { place, moveTo, catchUp };
}
