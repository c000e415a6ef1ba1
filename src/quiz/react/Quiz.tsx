import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import { useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createAnswerStore, NOT_READY } from '../answerStore';
import type { CompiledBank } from '../types';
import Player from './Player';
import StaticQuestions from './StaticQuestions';
import styles from './quiz.module.css';

interface Props {
  bank: CompiledBank;
  /** What the order of choices is drawn from; drawn anew for each visit unless given. */
  seed?: string;
}

/**
 * The questions of a bank. The server renders them to be read, in the order written; in the
 * browser they become a quiz, with the choices shuffled, once the answers kept on the device are
 * loaded, after the first render.
 */
export default function Quiz({ bank, seed }: Props): ReactNode {
  const titleId = useId();
  if (bank.questions.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className={clsx(styles.quiz, styles.region)}>
      <p id={titleId} className={styles.title}>
        {bank.title}
      </p>
      <Questions key={`${bank.id} ${bank.revision}`} bank={bank} seed={seed} />
    </section>
  );
}

function Questions({ bank, seed }: Props): ReactNode {
  const { url, baseUrl } = useDocusaurusContext().siteConfig;
  const [store] = useState(() => createAnswerStore(bank, url + baseUrl, () => window.localStorage));
  const state = useSyncExternalStore(store.subscribe, store.get, () => NOT_READY);
  if (!state.ready) return <StaticQuestions bank={bank} />;
  return <Player bank={bank} seed={seed} state={state} store={store} />;
}
