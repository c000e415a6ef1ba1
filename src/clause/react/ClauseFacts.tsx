import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import LocalDate from '../../components/PageFurniture/LocalDate';
import type { ClauseInfo } from '../../content/pageInfo';
import { inOrder, printPair } from '../pair';
import Changes from './Changes';
import ClauseCopies from './ClauseCopies';
import styles from './styles.module.css';
import { versionText } from './versionText';

interface Props {
  id: string;
  clause: ClauseInfo;
}

/** Below a clause: its versions, what changed, copies, and the hash that proves the wording. */
export default function ClauseFacts({ id, clause }: Props): ReactNode {
  return (
    <section className={styles.facts}>
      <ul>
        {clause.versions.map((version) => (
          <li key={version.version}>
            <VersionLine id={id} clause={clause} version={version} />
          </li>
        ))}
      </ul>
      {clause.changes && (
        <>
          <h3 id="what-changed">
            <Translate id="clause.changes" values={{ version: clause.version }}>
              {'What changed in {version}'}
            </Translate>
          </h3>
          <Changes changes={clause.changes} material={clause.material} />
        </>
      )}
      <ClauseCopies id={id} version={clause.version} />
      <p className={styles.hash}>
        <Translate id="clause.hash">SHA-256 of the wording:</Translate>{' '}
        <code>{clause.wordingHash}</code>
      </p>
    </section>
  );
}

interface LineProps extends Props {
  version: ClauseInfo['versions'][number];
}

function VersionLine({
  id,
  clause,
  version: { version, permalink, published, restates },
}: LineProps) {
  const isThis = version === clause.version;
  return (
    <>
      <Link to={permalink} {...(isThis ? { 'aria-current': 'page' } : {})}>
        {versionText({ version, restates })}
      </Link>
      {', '}
      <Translate id="clause.publishedOn" values={{ date: <LocalDate date={published} /> }}>
        {'published on {date}'}
      </Translate>
      {!isThis && (
        <>
          {', '}
          <CompareLink id={id} one={version} other={clause.version} />
        </>
      )}
    </>
  );
}

function CompareLink({ id, one, other }: { id: string; one: string; other: string }): ReactNode {
  const pair = inOrder({ clause: id, from: one, to: other });
  const { from, to } = pair;
  return (
    <Link to={`/clauses/compare${printPair(pair)}`}>
      {translate({ id: 'clause.compare', message: 'compare {from} with {to}' }, { from, to })}
    </Link>
  );
}
