import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { pageInfoOf } from '../../content/pageInfo';
import { printPair } from '../pair';
import styles from './styles.module.css';

/** Above the text of a clause: what can be done with it, which stands far below or on other pages. */
export default function ClauseTools(): ReactNode {
  const info = pageInfoOf(useDoc().frontMatter);
  if (!info?.clause) return null;
  const { version, versions } = info.clause;
  const before = versions[versions.findIndex((other) => other.version === version) + 1];
  return (
    <nav
      className={styles.tools}
      aria-label={translate({ id: 'clause.tools', message: 'Use this clause' })}
    >
      <ul>
        {before && (
          <li>
            <Link
              to={`/clauses/compare${printPair({ clause: info.id, from: before.version, to: version })}`}
            >
              <Translate id="clause.tools.compare" values={{ version: before.version }}>
                {'Compare with {version}'}
              </Translate>
            </Link>
          </li>
        )}
        <li>
          <Link to={`/clauses/assemble#v=1&clauses=${info.id}@${version}`} data-noBrokenLinkCheck>
            <Translate id="clause.assemble">Begin a document with it</Translate>
          </Link>
        </li>
        <li>
          <a href="#use">
            <Translate id="clause.tools.copy">Copy it or take a file</Translate>
          </a>
        </li>
        <li>
          <a href="#versions">
            <Translate id="clause.tools.versions">Versions and changes</Translate>
          </a>
        </li>
      </ul>
    </nav>
  );
}
