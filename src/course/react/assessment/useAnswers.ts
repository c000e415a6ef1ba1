import { useCallback, useEffect, useRef, useState } from 'react';
import type { LearningHook } from '../../../learning/react/useLearning';
import type { AttemptRef } from '../../../learning/statements';
import { kindOf } from '../../../quiz/kinds';
import type { Answer, CompiledQuestion } from '../../../quiz/types';

/** Changes that come faster than this are kept together, when the hand rests. */
const REST_MS = 500;

interface Given {
  bankId: string;
  question: CompiledQuestion;
  /** Null when the answer is taken back. */
  answer: Answer | null;
}

/**
 * The answers of an attempt as the page shows them: those kept, and over them what is not yet
 * written. Each is written at once, or when the hand rests, or when the page is hidden. A page that
 * is reloaded or closed gives the device no time to write: what was typed just then is lost.
 */
export function useAnswers(
  write: LearningHook['write'],
  attempt: AttemptRef,
  kept: ReadonlyMap<string, Answer>,
) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Answer | null>>(new Map());
  const waiting = useRef(new Map<string, Given>());
  const timer = useRef(0);
  const lastGiven = useRef(-Infinity);
  const latest = useRef({ write, attempt });
  useEffect(() => {
    latest.current = { write, attempt };
  });

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const given = [...waiting.current.values()];
    waiting.current.clear();
    if (given.length === 0) return;
    const { write: append, attempt: ref } = latest.current;
    void append((maker, make) =>
      given.map(({ bankId, question, answer }) => {
        const { id: questionId, hash } = question;
        const { score } = kindOf(question).mark(question, answer);
        const kept = canonical(question, answer);
        return make.answered(maker, { bankId, questionId, hash, answer: kept, score, in: ref });
      }),
    ).then(() => setDrafts((before) => without(before, given)));
  }, []);

  useEffect(() => {
    const onHide = () => document.hidden && flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const give = useCallback(
    (given: Given) => {
      const { question, answer } = given;
      setDrafts((before) => new Map(before).set(question.id, answer));
      waiting.current.set(question.id, given);
      const now = performance.now();
      const isSingle = now - lastGiven.current > REST_MS && !kindOf(question).typed;
      lastGiven.current = now;
      if (isSingle) {
        flush();
        return;
      }
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, REST_MS);
    },
    [flush],
  );

  return { answers: together(kept, drafts), give, flush };
}

/** The answer as it is kept: in its one form, or null for none. */
function canonical(question: CompiledQuestion, answer: Answer | null): Answer | null {
  return answer === null ? null : (kindOf(question).parse(question, answer) ?? null);
}

function together(
  kept: ReadonlyMap<string, Answer>,
  drafts: ReadonlyMap<string, Answer | null>,
): Map<string, Answer> {
  const answers = new Map(kept);
  for (const [id, answer] of drafts) {
    if (answer === null) answers.delete(id);
    else answers.set(id, answer);
  }
  return answers;
}

/**
 * Takes out what is written by now, unless it was changed in the meantime. What is no answer yet,
 * such as half a number, is written as none and stays on the page.
 */
function without(drafts: ReadonlyMap<string, Answer | null>, given: readonly Given[]) {
  const rest = new Map(drafts);
  for (const { question, answer } of given) {
    const isKept = answer === null || canonical(question, answer) !== null;
    if (isKept && rest.get(question.id) === answer) rest.delete(question.id);
  }
  return rest;
}
