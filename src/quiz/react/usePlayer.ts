import { useReducer, useState } from 'react';
import type { AnswerStore } from '../answerStore';
import { kindOf } from '../kinds';
import { playerReducer, startPlayer, type View } from '../player';
import type { Answers } from '../storage';
import type { Answer, CompiledBank, CompiledQuestion } from '../types';

/** The state of the player and what can be done with it. */
export function usePlayer(bank: CompiledBank, answers: Answers, store: AnswerStore) {
  const [reducer] = useState(() => playerReducer(bank));
  const [player, dispatch] = useReducer(reducer, undefined, () =>
    startPlayer(bank, answers, anchor()),
  );
  const keepAnswer = (id: string, answer: Answer) => {
    store.answer(id, answer);
    dispatch({ type: 'marked', id });
  };
  return {
    player,
    keepAnswer,
    choose: (id: string, answer: Answer | undefined) => dispatch({ type: 'choose', id, answer }),
    check: (question: CompiledQuestion) => {
      const { id } = question;
      const kind = kindOf(question);
      const answer = kind.parse(question, player.drafts.get(id));
      if (answer === undefined || !kind.isComplete(question, answer)) {
        dispatch({ type: 'missing', id });
        return;
      }
      keepAnswer(id, answer);
    },
    go: (position: number) => dispatch({ type: 'go', position }),
    setView: (view: View) => dispatch({ type: 'view', view }),
    ask: () => dispatch({ type: 'ask' }),
    keep: () => dispatch({ type: 'keep' }),
    clear: () => {
      store.clear();
      dispatch({ type: 'cleared' });
    },
  };
}

/** What the address of the page names behind its #. */
function anchor(): string {
  return window.location.hash.slice(1);
}

export type PlayerControl = ReturnType<typeof usePlayer>;
