import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import type { LibraryIndex } from '../libraryIndex';
import CompareTool from './compare/CompareTool';
import ToolPage from './ToolPage';
import VersionLinks from './VersionLinks';

/** /clauses/compare: what changed between two versions of a clause, or between whole sets. */
export default function ComparePage({ library }: { library: LibraryIndex }): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <ToolPage
      title={translate({ id: 'compare.title', message: 'Compare versions of the clauses' })}
      description={translate({
        id: 'compare.description',
        message: 'What changed between two versions of a model clause, why, and who has to act.',
      })}
    >
      <p>
        <Translate id="compare.introduction">
          Two versions of a clause, or two whole sets of clauses, word by word. The address of this
          page keeps your choice, so that you can keep it or send it. The comparison is made in your
          browser.
        </Translate>
      </p>
      <VersionLinks library={library}>
        <Translate id="compare.noScript">
          Comparing needs JavaScript. Each version can be read by itself, and from the second one on
          its page says what changed, why, who has to act and by when.
        </Translate>
      </VersionLinks>
      {isBrowser && <CompareTool index={library} />}
    </ToolPage>
  );
}
