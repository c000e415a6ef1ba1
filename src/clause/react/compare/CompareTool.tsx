import { PageMetadata } from '@docusaurus/theme-common';
import Translate from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import { parseComparison, printComparison, type Comparison } from '../../comparison';
import type { LibraryIndex } from '../../libraryIndex';
import { defaultPair } from '../../versionPairs';
import { loadLibrary } from '../loading';
import { useLoaded } from '../useLoaded';
import Waiting from '../Waiting';
import Chooser from './Chooser';
import { compare } from './compare';
import Comparing from './Comparing';
import { useAddress } from './useAddress';
import { outcomeText, pageTitle } from './words';

/** The choice of what is compared, which the address holds, and the comparison. */
export default function CompareTool({ index }: { index: LibraryIndex }): ReactNode {
  const { end, put } = useAddress();
  const asked = useMemo(() => parseComparison(end), [end]);
  const comparison = asked.comparison ?? fallback(index);
  // The same for both views, so that changing the view compares nothing anew.
  const name = comparison ? printComparison(comparison) : '';
  const chosen = useMemo(() => parseComparison(name).comparison, [name]);
  const { value: library, failed, retry } = useLoaded(loadLibrary);
  const compared = useMemo(
    () => (library && chosen ? compare(library, chosen) : undefined),
    [library, chosen],
  );
  const done = compared && 'redline' in compared ? compared : undefined;
  return (
    <>
      {done && <PageMetadata title={pageTitle(done)} />}
      <Problems problems={asked.problems} isUnreadable={!asked.comparison && end !== ''} />
      {chosen && (
        <Chooser
          index={index}
          chosen={chosen}
          onChoose={(next) => put(printComparison(next, asked.view), 'push')}
        />
      )}
      {!library && <Waiting failed={failed} onRetry={retry} />}
      {compared && 'lacks' in compared && <Lacking lacks={compared.lacks} />}
      <p role="status" className="sr-only">
        {done && outcomeText(done)}
      </p>
      {chosen && done && (
        <Comparing
          key={name}
          compared={done}
          view={asked.view}
          onView={(view) => put(printComparison(chosen, view), 'replace')}
        />
      )}
    </>
  );
}

function fallback(index: LibraryIndex): Comparison | undefined {
  const pair = defaultPair(index);
  return pair && { pair };
}

/** What of the address could not be read. */
function Problems(props: { problems: readonly string[]; isUnreadable: boolean }): ReactNode {
  if (!props.isUnreadable && props.problems.length === 0) return null;
  return (
    <Outcome tone="problem">
      {props.isUnreadable && (
        <p>
          <Translate id="compare.unreadable">
            The address names no comparison that this page can read. Choose one here.
          </Translate>
        </p>
      )}
      {props.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Outcome>
  );
}

function Lacking({ lacks }: { lacks: 'missing' | 'empty' }): ReactNode {
  return (
    <Outcome tone="problem">
      <p>
        {lacks === 'missing' ? (
          <Translate id="compare.unknown">
            The library has no such clause, version or form. Choose another.
          </Translate>
        ) : (
          <Translate id="compare.empty">
            One of the sets has no clause yet. Choose another, or give the address of a document
            that was assembled.
          </Translate>
        )}
      </p>
    </Outcome>
  );
}
