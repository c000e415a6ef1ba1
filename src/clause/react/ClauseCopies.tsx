import React, { useState, type ComponentType, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import Translate from '@docusaurus/Translate';
import { versionFile } from '../clauseFiles';
import styles from './styles.module.css';

export interface CopiesProps {
  id: string;
  version: string;
}

const FORMATS = [
  ['md', 'Markdown'],
  ['json', 'JSON'],
  ['txt', 'text'],
] as const;

/** How to take a version away: into a document, to the clipboard, as files for programs. */
export default function ClauseCopies({ id, version }: CopiesProps): ReactNode {
  return (
    <>
      <h3 id="use">
        <Translate id="clause.use">Use this version</Translate>
      </h3>
      <ul>
        <li>
          <Link to={`/clauses/assemble#v=1&clauses=${id}@${version}`} data-noBrokenLinkCheck>
            <Translate id="clause.assemble">Begin a document with it</Translate>
          </Link>
        </li>
        <li>
          <Translate id="clause.files" values={{ files: <Files id={id} version={version} /> }}>
            {'Take it as a file: {files}'}
          </Translate>
        </li>
      </ul>
      <CopyDetails id={id} version={version} />
    </>
  );
}

function Files(props: CopiesProps): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return FORMATS.map(([format, name], index) => (
    <React.Fragment key={format}>
      {index > 0 && ', '}
      <a href={withBaseUrl(`/${versionFile(props, format)}`)}>{name}</a>
    </React.Fragment>
  ));
}

/** The texts and the code for copies are loaded when they are asked for. */
function CopyDetails(props: CopiesProps): ReactNode {
  const [Panel, setPanel] = useState<ComponentType<CopiesProps>>();
  const [failed, setFailed] = useState(false);
  const open = () =>
    import('./CopyPanel').then(
      ({ default: loaded }) => setPanel(() => loaded),
      () => setFailed(true),
    );
  return (
    <details
      className={styles.copies}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !Panel) void open();
      }}
    >
      <summary>
        <Translate id="clause.copy">Copy the wording</Translate>
      </summary>
      <noscript>
        <p>
          <Translate id="clause.copyNoScript">
            Copying needs JavaScript. The text file above has the wording too.
          </Translate>
        </p>
      </noscript>
      {Panel && <Panel {...props} />}
      {failed && !Panel && (
        <p role="status">
          <Translate id="clause.copyNotLoaded">
            This part could not be loaded. Check your connection, then close and open it again.
          </Translate>
        </p>
      )}
    </details>
  );
}
