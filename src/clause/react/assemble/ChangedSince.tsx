import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { printComparison } from '../../comparison';
import { latestOf } from '../../library';
import { LONGEST_FRAGMENT, printState } from '../../state';
import type { AssemblyState, ClauseLibrary } from '../../types';
import tool from '../tool.module.css';

interface Props {
  library: ClauseLibrary;
  state: AssemblyState;
}

/** Where the document stands beside the newest versions of its clauses, and the way to them. */
export default function ChangedSince({ library, state }: Props): ReactNode {
  const older = state.clauses.filter(({ id, version }) => {
    const latest = latestOf(library, id);
    return latest !== undefined && latest.version !== version;
  });
  // Answers that do not fit into an address are left out: the clauses are what is compared.
  const from = printState(state).length > LONGEST_FRAGMENT ? { ...state, values: {} } : state;
  const end = printComparison({ sets: { from: { state: from }, to: 'latest' } });
  return (
    <div className={tool.actions}>
      <p>
        {older.length === 0 ? (
          <Translate id="assemble.since.none">
            All clauses are in their newest version. Keep the address of this page, and come back to
            see what has changed since.
          </Translate>
        ) : (
          countText(older.length)
        )}
      </p>
      <Link to={`/clauses/compare${end}`}>
        <Translate id="assemble.since">See what has changed since</Translate>
      </Link>
    </div>
  );
}

function countText(count: number): string {
  return count === 1
    ? translate({ id: 'assemble.since.one', message: '1 clause has a newer version.' })
    : translate(
        { id: 'assemble.since.many', message: '{count} clauses have newer versions.' },
        { count },
      );
}
