import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Span } from '../../changes';
import type { Piece } from '../../types';
import styles from './compare.module.css';

interface Props {
  spans: readonly Span[];
  /** Leaves out what one of the texts does not have. */
  without?: Exclude<Piece['kind'], 'same'>;
  /** Whether a change of these kinds gets the name that focus goes to. */
  isNamed?: (span: Span) => boolean;
}

/** A line with its changes: marked by lines and by words for those who listen, not only colour. */
export default function Pieces({ spans, without, isNamed = () => true }: Props): ReactNode {
  return spans.map((span, index) => {
    const pieces = span.pieces
      .filter(({ kind }) => kind !== without)
      .map((piece, place) => <Marked key={place} piece={piece} />);
    if (span.change === undefined || pieces.length === 0) return pieces;
    return (
      <span key={index} className={styles.change} {...(isNamed(span) && changeTarget(span.change))}>
        {pieces}
      </span>
    );
  });
}

/** What makes an element the one that focus moves to for a change. */
export function changeTarget(change: number) {
  return { id: `change-${change}`, tabIndex: -1 };
}

function Marked({ piece: { kind, text } }: { piece: Piece }): ReactNode {
  if (kind === 'same') return text;
  if (kind === 'inserted') {
    return (
      <ins className={styles.inserted}>
        <Said>
          <Translate id="compare.insertion">insertion:</Translate>{' '}
        </Said>
        {text}
        <Said>
          {' '}
          <Translate id="compare.insertionEnd">end of insertion</Translate>
        </Said>
      </ins>
    );
  }
  return (
    <del className={styles.deleted}>
      <Said>
        <Translate id="compare.deletion">deletion:</Translate>{' '}
      </Said>
      {text}
      <Said>
        {' '}
        <Translate id="compare.deletionEnd">end of deletion</Translate>
      </Said>
    </del>
  );
}

/** Words for those who listen. */
function Said({ children }: { children: ReactNode }): ReactNode {
  return <span className={`sr-only ${styles.said}`}>{children}</span>;
}
