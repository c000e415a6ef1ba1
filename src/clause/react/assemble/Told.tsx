import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { relationsOf, titleOf } from '../../library';
import { withClause, type Outcome } from '../../presets';
import { printState } from '../../state';
import type { ClauseLibrary } from '../../types';
import styles from './assemble.module.css';

interface Props {
  /** The clause that the wish was about. */
  id: string;
  library: ClauseLibrary;
  wish: Outcome;
}

/** What else a wish did, or why it could not be done. */
export default function Told({ id, library, wish }: Props): ReactNode {
  if (wish.refused) {
    return (
      <>
        <p className={styles.refused}>
          <Translate id="assemble.refused" values={{ reason: wish.refused }}>
            {'Not done. {reason}'}
          </Translate>
        </p>
        <Apart id={id} library={library} wish={wish} />
      </>
    );
  }
  return (
    <>
      {wish.added.map((added) => (
        <p key={added.id} className={styles.added}>
          <Translate
            id="assemble.added"
            values={{ title: titleOf(library, added.id), reason: added.reason }}
          >
            {'“{title}” was added. {reason}'}
          </Translate>
        </p>
      ))}
      {wish.removed.map((removed) => (
        <p key={removed.id} className={styles.added}>
          <Translate
            id="assemble.removed"
            values={{ title: titleOf(library, removed.id), reason: removed.reason }}
          >
            {'“{title}” was taken out too. {reason}'}
          </Translate>
        </p>
      ))}
    </>
  );
}

/** The way to a document of its own, with the answers that are there, for what is no term. */
function Apart({ id, library, wish: { state } }: Props): ReactNode {
  if (relationsOf(library, id)?.apart === undefined) return null;
  const alone = withClause({ ...state, clauses: [] }, library, { id }).state;
  return (
    <p>
      <Link to={`/clauses/assemble#${printState(alone)}`} target="_blank">
        <Translate id="assemble.apart" values={{ title: titleOf(library, id) }}>
          {'Assemble “{title}” by itself, with the same answers (new tab)'}
        </Translate>
      </Link>
    </p>
  );
}
