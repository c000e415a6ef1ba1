import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Source } from '../schema';
import styles from './styles.module.css';

interface Props {
  source: Source;
  /** Whether the title may be a link; not inside a card. */
  isLinked?: boolean;
}

/** Title, publisher and date of a source, with a mark where nobody has read it yet. */
export default function SourceText({ source, isLinked = false }: Props): ReactNode {
  const title = <cite className={styles.title}>{source.title}</cite>;
  return (
    <>
      {isLinked && source.url ? <Link href={source.url}>{title}</Link> : title}
      <span className={styles.imprint}>
        {`. ${source.publisher}, ${source.date}.`}
        {isLinked && source.note ? ` ${source.note}` : ''}
      </span>
      {!source.verified && (
        <span className={styles.unread}>
          <Translate id="citation.unread" description="Mark of a source that no editor has read">
            Not yet read by the editors
          </Translate>
        </span>
      )}
    </>
  );
}
