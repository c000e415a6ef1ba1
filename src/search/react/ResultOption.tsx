import React, { type ReactNode } from 'react';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { SearchHit } from '../client';
import { pieces, type Marked } from '../highlight';
import styles from './Results.module.css';

interface Props {
  id: string;
  hit: SearchHit;
  isActive: boolean;
  onOpen: (hit: SearchHit) => void;
}

/** One result: a link, so that it can be opened elsewhere or copied as any other. */
export default function ResultOption({ id, hit, isActive, onOpen }: Props): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.option}
      href={withBaseUrl(hit.url)}
      onClick={(event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (event.button !== 0 || !isPlain) return;
        event.preventDefault();
        onOpen(hit);
      }}
    >
      <span className={styles.name}>
        <MarkedText marked={hit.title} />
        {hit.heading.text && (
          <span className={styles.heading}>
            <span aria-hidden="true"> › </span>
            <MarkedText marked={hit.heading} />
          </span>
        )}
      </span>
      <span className={styles.snippet}>
        <MarkedText marked={hit.snippet} />
      </span>
    </a>
  );
}

function MarkedText({ marked }: { marked: Marked }): ReactNode {
  return pieces(marked).map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : text,
  );
}
