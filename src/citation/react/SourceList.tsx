import React, { type ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Source } from '../schema';
import SourceText from './SourceText';
import styles from './styles.module.css';

/** The sources of a page in the order of their numbers, at its foot. */
export default function SourceList({ sources }: { sources: readonly Source[] }): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  sources.forEach((_source, index) => collectAnchor(`source-${index + 1}`));
  return (
    <ol className={styles.list}>
      {sources.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`} className={styles.entry} tabIndex={-1}>
          <SourceText source={source} isLinked />
        </li>
      ))}
    </ol>
  );
}
