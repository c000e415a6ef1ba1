import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CompiledSource } from '../types';
import styles from './quiz.module.css';

/** The sources of a question, with a mark at those that no editor has read. */
export default function Sources({ sources }: { sources: readonly CompiledSource[] }): ReactNode {
  return (
    <div className={styles.part}>
      <p className={styles.label}>
        <Translate id="quiz.sources">Sources</Translate>
      </p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {`, ${source.publisher}, ${source.date}`}
            {!source.verified && (
              <>
                {' '}
                <span className={styles.tag}>
                  <Translate id="quiz.source.unread">not yet read by the editors</Translate>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
