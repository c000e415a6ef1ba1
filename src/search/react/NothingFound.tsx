import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './Results.module.css';

interface Props {
  query: string;
  /** Takes the filter back; undefined where there is none. */
  onAllKinds: (() => void) | undefined;
  onLeave: () => void;
}

/** Says that nothing is found, and what to do about it. */
export default function NothingFound({ query, onAllKinds, onLeave }: Props): ReactNode {
  return (
    <div className={styles.note}>
      <p className={styles.found}>
        <Translate id="search.none" values={{ query }}>
          {'Nothing found for “{query}”.'}
        </Translate>
      </p>
      <p>
        <Translate id="search.none.hint">
          Check the spelling, or try fewer or other words. You can also look through:
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/handbook" onClick={onLeave}>
            <Translate id="search.none.handbook">The handbook</Translate>
          </Link>
        </li>
        <li>
          <Link to="/glossary" onClick={onLeave}>
            <Translate id="search.none.glossary">The glossary</Translate>
          </Link>
        </li>
      </ul>
      {onAllKinds && (
        <button type="button" className={styles.action} onClick={onAllKinds}>
          <Translate id="search.none.all">Search all kinds</Translate>
        </button>
      )}
    </div>
  );
}
