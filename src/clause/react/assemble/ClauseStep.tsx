import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { titleOf } from '../../library';
import { inOrder } from '../../inOrder';
import { usefulFor, withClause, withoutClause, type Outcome as Wish } from '../../presets';
import type { AssemblyState, ClauseLibrary } from '../../types';
import tool from '../tool.module.css';
import styles from './assemble.module.css';
import ClauseRow from './ClauseRow';
import Told from './Told';

/** Id of the heading, to move focus to it. */
export const CLAUSES_HEADING = 'clauses-heading';

/** What became of a wish, and the clause that it was about. */
export interface ToldWish {
  id: string;
  wish: Wish;
}

interface Props {
  library: ClauseLibrary;
  state: AssemblyState;
  /** The last wish. */
  told: ToldWish | undefined;
  onWish: (id: string, wish: Wish) => void;
  onOrder: (clauses: AssemblyState['clauses']) => void;
}

/** The clauses of the document, in the usual order. */
export default function ClauseStep({ library, state, told, onWish, onOrder }: Props): ReactNode {
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
          <Translate id="assemble.clauses">Clauses</Translate>
        </legend>
        <Order library={library} ids={ids} clauses={state.clauses} onOrder={onOrder} />
        <ul className={styles.clauses}>
          {ids.map((id) => (
            <ClauseRow
              key={id}
              library={library}
              state={state}
              id={id}
              isUseful={useful.has(id)}
              told={told?.id === id && <Told id={id} library={library} wish={told.wish} />}
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

/** In which order the document has them; an address can have one of its own. */
function Order(props: {
  library: ClauseLibrary;
  /** In the usual order. */
  ids: readonly string[];
  clauses: AssemblyState['clauses'];
  onOrder: Props['onOrder'];
}): ReactNode {
  const { library, ids, clauses, onOrder } = props;
  const usual = inOrder(clauses, ids);
  if (usual.every((choice, index) => choice === clauses[index])) {
    return (
      <p className={tool.hint}>
        <Translate id="assemble.order">The document has them in this order.</Translate>
      </p>
    );
  }
  const titles = clauses.map(({ id }, index) => `${index + 1}. ${titleOf(library, id)}`).join('; ');
  return (
    <div className={styles.superseded}>
      <Translate id="assemble.order.own" values={{ titles }}>
        {'The document has them in an order of its own: {titles}.'}
      </Translate>{' '}
      <button
        type="button"
        className="button button--sm button--secondary"
        onClick={() => onOrder(usual)}
      >
        <Translate id="assemble.order.usual">Use the order of this list</Translate>
      </button>
    </div>
  );
}
