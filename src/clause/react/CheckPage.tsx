import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import type { LibraryIndex } from '../libraryIndex';
import CheckTool from './check/CheckTool';
import Limits from './check/Limits';
import ToolPage from './ToolPage';
import VersionLinks from './VersionLinks';

/** /clauses/check: which clauses of the library a company's own terms have. */
export default function CheckPage({ library }: { library: LibraryIndex }): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <ToolPage
      title={translate({ id: 'check.title', message: 'Check your terms' })}
      description={translate({
        id: 'check.description',
        message: 'Which model clauses your terms have word for word, adapted, or not at all.',
      })}
    >
      <p>
        <Translate id="check.introduction">
          Paste your terms or open a file. This page says which of the model clauses are in them,
          word for word or adapted, in which version, and which are missing. It does so on this
          device: your terms are sent nowhere, and nothing is kept when you close the page.
        </Translate>
      </p>
      <VersionLinks library={library}>
        <Translate id="check.noScript">
          Checking needs JavaScript, because your terms are compared in your browser and not on a
          server. You can read each version of the clauses by itself.
        </Translate>
      </VersionLinks>
      {isBrowser && <CheckTool />}
      <Limits />
    </ToolPage>
  );
}
