import React, { type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { SearchHit } from '../client';
import type { Group } from '../results';
import type { SearchKind } from '../schema';
import { kindLabel } from './kindLabel';
import NothingFound from './NothingFound';
import ResultOption from './ResultOption';
import styles from './Results.module.css';
import { optionId } from './useList';
import type { Search } from './useSearch';

interface Props {
  search: Search;
  groups: readonly Group[];
  listId: string;
  active: number;
  kind: SearchKind | undefined;
  onOpen: (hit: SearchHit) => void;
  onRetry: () => void;
  onAllKinds: () => void;
  /** Called when a link leads away that is no result. */
  onLeave: () => void;
}

/** What is found, or why there is nothing to see. */
export default function Results(props: Props): ReactNode {
  const { state, result } = props.search;
  return (
    <div className={styles.results} aria-busy={state === 'loading'}>
      {state === 'idle' && (
        <p className={styles.note}>
          <Translate id="search.idle">
            Finds words in the current edition, the clauses, the training, the news and the
            glossary, mistyped ones too.
          </Translate>
        </p>
      )}
      {state === 'loading' && !result && (
        <p className={styles.note}>
          <Translate id="search.loading">Loading the search…</Translate>
        </p>
      )}
      {state === 'failed' && <Failed onRetry={props.onRetry} />}
      {state === 'ready' && result?.hits.length === 0 && (
        <NothingFound
          query={result.query}
          onAllKinds={props.kind && props.onAllKinds}
          onLeave={props.onLeave}
        />
      )}
      {props.groups.length > 0 && <List {...props} />}
      {result && result.nbHits > result.hits.length && (
        <p className={styles.note}>
          <Translate id="search.more" values={{ shown: result.hits.length, count: result.nbHits }}>
            {'The first {shown} of {count} results. More words find fewer.'}
          </Translate>
        </p>
      )}
    </div>
  );
}

function List({ groups, listId, active, onOpen }: Props): ReactNode {
  return (
    <div
      id={listId}
      role="listbox"
      className={styles.list}
      aria-label={translate({ id: 'search.results', message: 'Results' })}
    >
      {groups.map(({ kind, hits }) => (
        <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
          <p id={`${listId}-${kind}`} className={styles.group}>
            {kindLabel(kind)}
          </p>
          {hits.map((hit) => (
            <ResultOption
              key={hit.objectID}
              id={optionId(listId, hit.place)}
              hit={hit}
              isActive={hit.place === active}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Failed({ onRetry }: { onRetry: () => void }): ReactNode {
  return (
    <div className={styles.note}>
      <p role="alert">
        <Translate id="search.failed">
          The search did not answer. Check your connection, then try again.
        </Translate>
      </p>
      <button type="button" className={styles.action} onClick={onRetry}>
        <Translate id="search.retry">Try again</Translate>
      </button>
    </div>
  );
}
