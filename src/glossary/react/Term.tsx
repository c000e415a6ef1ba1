import React, { type ReactNode } from 'react';
import HoverCard from '../../components/HoverCard';
import styles from './styles.module.css';

interface Props {
  /** Set at build time from the id. */
  term: { id: string; term: string; definition: string };
  children?: ReactNode;
}

/** A term of the glossary: shows its definition where it stands, and links to the entry. */
export default function Term({ term, children }: Props): ReactNode {
  return (
    <HoverCard
      href={`/glossary#${term.id}`}
      className={styles.term}
      card={
        <>
          <strong>{term.term}</strong>
          <br />
          {term.definition}
        </>
      }
    >
      {children ?? term.term}
    </HoverCard>
  );
}
