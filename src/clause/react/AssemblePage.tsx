import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import type { LibraryIndex } from '../libraryIndex';
import AssembleTool from './assemble/AssembleTool';
import ToolPage from './ToolPage';
import { loadLibrary } from './loading';
import { useLoaded } from './useLoaded';
import VersionLinks from './VersionLinks';
import Waiting from './Waiting';

/** /clauses/assemble: a document of clauses for a kind of organisation. */
export default function AssemblePage({ library: index }: { library: LibraryIndex }): ReactNode {
  const isBrowser = useIsBrowser();
  const { value: library, failed, retry } = useLoaded(loadLibrary);
  return (
    <ToolPage
      title={translate({ id: 'assemble.title', message: 'Assemble clauses' })}
      description={translate({
        id: 'assemble.description',
        message: 'Put model clauses together for your kind of organisation and take the text away.',
      })}
    >
      <p>
        <Translate id="assemble.introduction">
          Choose clauses, answer what they leave open, and take the text away. A lawyer who knows
          your law has to read it before you use it.
        </Translate>
      </p>
      <p>
        <Translate id="assemble.private">
          Everything happens on this device. What you choose and type is kept only in the address of
          this page, after the sign #, a part that browsers do not send. Whoever gets the address
          from you can read your answers.
        </Translate>
      </p>
      <VersionLinks library={index}>
        <Translate id="assemble.noScript">
          Assembling needs JavaScript. The wording of each clause can be copied from its own page.
        </Translate>
      </VersionLinks>
      {isBrowser &&
        (library ? (
          <AssembleTool library={library} />
        ) : (
          <Waiting failed={failed} onRetry={retry} />
        ))}
    </ToolPage>
  );
}
