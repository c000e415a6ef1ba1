import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import LocalDate from '../../components/PageFurniture/LocalDate';
import type { ClauseInfo } from '../../content/pageInfo';
import styles from './styles.module.css';

/** Below a clause: its versions, what changed, and the hash that proves the wording. */
export default function ClauseFacts({ clause }: { clause: ClauseInfo }): ReactNode {
  return (
    <section className={styles.facts}>
      <h2>
        <Translate id="clause.versions">Versions</Translate>
      </h2>
      <ul>
        {clause.versions.map(({ version, permalink, published }) => (
          <li key={version}>
            <Link
              to={permalink}
              {...(version === clause.version ? { 'aria-current': 'page' } : {})}
            >
              {version}
            </Link>
            {', '}
            <Translate id="clause.publishedOn" values={{ date: <LocalDate date={published} /> }}>
              {'published on {date}'}
            </Translate>
          </li>
        ))}
      </ul>
      {clause.changes && <Changes clause={clause} />}
      <p className={styles.hash}>
        <Translate id="clause.hash">SHA-256 of the wording:</Translate>{' '}
        <code>{clause.wordingHash}</code>
      </p>
    </section>
  );
}

function Changes({ clause }: { clause: ClauseInfo }): ReactNode {
  const { changes } = clause;
  if (!changes) return null;
  return (
    <>
      <h3>
        <Translate id="clause.changes" values={{ version: clause.version }}>
          {'What changed in {version}'}
        </Translate>
      </h3>
      <dl>
        <dt>
          {clause.material ? (
            <Translate id="clause.material">Change of substance</Translate>
          ) : (
            <Translate id="clause.editorial">Editorial change</Translate>
          )}
        </dt>
        <dd>{changes.what}</dd>
        <dt>
          <Translate id="clause.why">Why</Translate>
        </dt>
        <dd>{changes.why}</dd>
        <dt>
          <Translate id="clause.who">Who has to act</Translate>
        </dt>
        <dd>{changes.who}</dd>
        <dt>
          <Translate id="clause.by">By when</Translate>
        </dt>
        <dd>{changes.by}</dd>
      </dl>
    </>
  );
}
