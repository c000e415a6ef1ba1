import { useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createAnswerStore, NOT_READY } from '../answerStore';
import type { CompiledBank } from '../types';
import Player from './Player';
import StaticQuestions from './StaticQuestions';
import styles from './quiz.module.css';

/**
 * The questions of a bank. The server renders them to be read; in the browser they become a quiz
 * once the answers kept on the device are loaded, after the first render.
 */
export default function Quiz({ bank }: { bank: CompiledBank }): ReactNode {
  const titleId = useId();
  if (bank.questions.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className={styles.quiz}>
      <p id={titleId} className={styles.title}>
        {bank.title}
      </p>
      <Questions key={`${bank.id} ${bank.revision}`} bank={bank} />
    </section>
  );
}

function Questions({ bank }: { bank: CompiledBank }): ReactNode {
  const [store] = useState(() => createAnswerStore(bank, () => window.localStorage));
  const state = useSyncExternalStore(store.subscribe, store.get, () => NOT_READY);
  if (!state.ready) return <StaticQuestions bank={bank} />;
  return <Player bank={bank} state={state} store={store} />;
}
