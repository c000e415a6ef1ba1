import type { ReactNode } from 'react';
import type { MarkedBlock, Span } from '../../changes';
import { isMovedAway } from '../../redline';
import styles from './compare.module.css';
import { Labels } from './InlineView';
import Line from './Line';
import MovedAway from './MovedAway';
import Pieces, { changeTarget } from './Pieces';

interface Props {
  blocks: readonly MarkedBlock[];
  sides: { before: string; after: string };
}

/** The earlier text beside the later one, paragraph by paragraph; on narrow screens below it. */
export default function SideView({ blocks, sides }: Props): ReactNode {
  return (
    <ol className={styles.rows}>
      {blocks.map((marked, index) => (
        <SideRow key={index} marked={marked} sides={sides} />
      ))}
    </ol>
  );
}

function SideRow({ marked, sides }: { marked: MarkedBlock; sides: Props['sides'] }): ReactNode {
  const { block, change } = marked;
  if (isMovedAway(block)) {
    return (
      <li>
        <Cell side={sides.before}>
          <MovedAway block={block} />
        </Cell>
        <div />
      </li>
    );
  }
  const isNew = block.kind === 'inserted';
  const isGone = block.kind === 'deleted';
  return (
    <li
      className={change === undefined ? undefined : styles.whole}
      {...(change !== undefined && changeTarget(change))}
    >
      {isNew ? <div /> : <Before marked={marked} side={sides.before} />}
      {isGone ? <div /> : <After marked={marked} side={sides.after} />}
    </li>
  );
}

function Before({ marked, side }: { marked: MarkedBlock; side: string }): ReactNode {
  const { block, spans } = marked;
  return (
    <Cell side={side}>
      <Line label={block.before} isHeading={block.heading}>
        <Pieces spans={spans} without="inserted" isNamed={(span) => !hasInsertion(span)} />
      </Line>
    </Cell>
  );
}

function After({ marked, side }: { marked: MarkedBlock; side: string }): ReactNode {
  const { block, spans } = marked;
  return (
    <Cell side={side}>
      <Line label={block.after} isHeading={block.heading}>
        {block.kind === 'moved' && <Labels block={block} />}
        <Pieces spans={spans} without="deleted" isNamed={hasInsertion} />
      </Line>
    </Cell>
  );
}

function hasInsertion({ pieces }: Span): boolean {
  return pieces.some(({ kind }) => kind === 'inserted');
}

function Cell({ side, children }: { side: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <p className={styles.side}>{side}</p>
      {children}
    </div>
  );
}
