import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LibraryIndex } from '../libraryIndex';
import { versionText } from './versionText';

interface Props {
  library: LibraryIndex;
  /** What the page cannot do without a script. */
  children: ReactNode;
}

/** For readers without JavaScript: the versions of all clauses, to be read one by one. */
export default function VersionLinks({ library, children }: Props): ReactNode {
  const ids = [...new Set(library.versions.map(({ id }) => id))];
  return (
    <noscript>
      <p>{children}</p>
      <h2>
        <Translate id="clause.allVersions">All versions</Translate>
      </h2>
      <ul>
        {ids.map((id) => {
          const versions = library.versions.filter((version) => version.id === id);
          return (
            <li key={id}>
              {versions[0]?.title}:{' '}
              {versions.map((version, index) => (
                <span key={version.version}>
                  {index > 0 && ', '}
                  <Link to={version.permalink}>{versionText(version)}</Link>
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </noscript>
  );
}
