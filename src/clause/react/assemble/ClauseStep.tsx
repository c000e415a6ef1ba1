import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { titleOf } from '../../library';
import { usefulFor, withClause, withoutClause, type Outcome as Wish } from '../../presets';
import type { AssemblyState, ClauseLibrary } from '../../types';
import tool from '../tool.module.css';
import styles from './assemble.module.css';
import ClauseRow from './ClauseRow';

/** Id of the heading, to move focus to it. */
export const CLAUSES_HEADING = 'clauses-heading';

interface Props {
  library: ClauseLibrary;
  state: AssemblyState;
  /** What became of the last wish, and the clause that it was about. */
  told: { id?: string; wish: Wish } | undefined;
  onWish: (id: string, wish: Wish) => void;
}

/** The clauses of the document, in its order. */
export default function ClauseStep({ library, state, told, onWish }: Props): ReactNode {
  const useful = new Set(state.organisation ? usefulFor(state.organisation, library) : []);
  const known = new Set(library.versions.map(({ id }) => id));
  const ids = library.relations.map(({ id }) => id).filter((id) => known.has(id));
  return (
    <section>
      <h2 id={CLAUSES_HEADING} tabIndex={-1}>
        <Translate id="assemble.step.clauses">3. Clauses</Translate>
      </h2>
      <fieldset className={tool.choices}>
        <legend>
          <Translate id="assemble.clauses">Clauses, in the order of the document</Translate>
        </legend>
        <ul className={styles.clauses}>
          {ids.map((id) => (
            <ClauseRow
              key={id}
              library={library}
              state={state}
              id={id}
              isUseful={useful.has(id)}
              told={told?.id === id && <Told library={library} wish={told.wish} />}
              onToggle={(isOn) =>
                onWish(
                  id,
                  isOn ? withClause(state, library, { id }) : withoutClause(state, library, id),
                )
              }
              onChange={(change) => onWish(id, withClause(state, library, { id, ...change }))}
            />
          ))}
        </ul>
      </fieldset>
    </section>
  );
}

/** What else a wish did, or why it could not be done. */
function Told({ library, wish }: { library: ClauseLibrary; wish: Wish }): ReactNode {
  if (wish.refused) {
    return (
      <p className={styles.refused}>
        <Translate id="assemble.refused" values={{ reason: wish.refused }}>
          {'Not done. {reason}'}
        </Translate>
      </p>
    );
  }
  return wish.added.map(({ id, reason }) => (
    <p key={id} className={styles.added}>
      <Translate id="assemble.added" values={{ title: titleOf(library, id), reason }}>
        {'“{title}” was added. {reason}'}
      </Translate>
    </p>
  ));
}
