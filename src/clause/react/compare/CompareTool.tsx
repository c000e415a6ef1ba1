import { useHistory, useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import { parseComparison, printComparison, type Comparison } from '../../comparison';
import type { LibraryIndex } from '../../libraryIndex';
import { useLibrary } from '../useLibrary';
import Waiting from '../Waiting';
import Chooser from './Chooser';
import { compare } from './compare';
import Comparing from './Comparing';
import { defaultPair } from './pairs';

/** The choice of what is compared, which the address holds, and the comparison. */
export default function CompareTool({ index }: { index: LibraryIndex }): ReactNode {
  const { search } = useLocation();
  const history = useHistory();
  const { library, failed, retry } = useLibrary();
  const asked = useMemo(() => parseComparison(search), [search]);
  const chosen = useMemo(() => asked ?? fallback(index), [asked, index]);
  const compared = useMemo(
    () => (library && chosen ? compare(library, chosen) : undefined),
    [library, chosen],
  );
  return (
    <>
      {!asked && search !== '' && (
        <Outcome tone="problem">
          <p>
            <Translate id="compare.unreadable">
              The address names no comparison that this page can read. Choose one here.
            </Translate>
          </p>
        </Outcome>
      )}
      {chosen && (
        <Chooser
          index={index}
          chosen={chosen}
          onChoose={(next) => history.push({ search: printComparison(next) })}
        />
      )}
      {!library && <Waiting failed={failed} onRetry={retry} />}
      {compared && 'missing' in compared && (
        <Outcome tone="problem">
          <p>
            <Translate id="compare.unknown">
              The library has no such clause, version or form. Choose another.
            </Translate>
          </p>
        </Outcome>
      )}
      {compared && 'redline' in compared && <Comparing key={search} compared={compared} />}
    </>
  );
}

function fallback(index: LibraryIndex): Comparison | undefined {
  const pair = defaultPair(index);
  return pair && { pair };
}
