import React, { type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Fact from '../Fact';
import type { PageInfo } from '../../content/pageInfo';
import { statusLabel } from './kinds';
import LocalDate from './LocalDate';
import styles from './styles.module.css';

/** Who keeps the page, when it was reviewed, and its permanent id. */
export default function PageFacts({ info }: { info: PageInfo }): ReactNode {
  if (!info.owner || !info.status) return null;
  return (
    <dl className={styles.facts}>
      <Fact name={<Translate id="page.status">Status</Translate>}>{statusLabel(info.status)}</Fact>
      {info.clause && (
        <Fact name={<Translate id="page.version">Version</Translate>}>{info.clause.version}</Fact>
      )}
      {info.published && (
        <Fact name={<Translate id="page.published">Published</Translate>}>
          <LocalDate date={info.published} />
        </Fact>
      )}
      <Fact name={<Translate id="page.owner">Owner</Translate>}>{info.owner}</Fact>
      {info.lastReviewed && (
        <Fact name={<Translate id="page.lastReviewed">Last reviewed</Translate>}>
          <LocalDate date={info.lastReviewed} />
        </Fact>
      )}
      {info.reviewBy && info.status !== 'baseline' && (
        <Fact name={<Translate id="page.reviewBy">Review by</Translate>}>
          <LocalDate date={info.reviewBy} />
        </Fact>
      )}
      <Fact name={<Translate id="page.id">Permanent id</Translate>}>
        <code>{info.id}</code>
      </Fact>
    </dl>
  );
}
