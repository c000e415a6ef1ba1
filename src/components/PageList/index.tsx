import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Entry {
  title: string;
  description: string;
  permalink: string;
  version?: string;
}

/** The pages of a section with their descriptions. Set at build time from the section. */
export default function PageList({ entries }: { entries: readonly Entry[] }): ReactNode {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.permalink}>
          <Link to={entry.permalink}>{entry.title}</Link>
          {entry.version && (
            <span className={styles.version}>
              <Translate id="pageList.version" values={{ version: entry.version }}>
                {'version {version}'}
              </Translate>
            </span>
          )}
          <p>{entry.description}</p>
        </li>
      ))}
    </ul>
  );
}
