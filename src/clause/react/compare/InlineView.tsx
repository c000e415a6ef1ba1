import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { MarkedBlock } from '../../changes';
import { isMovedAway } from '../../redline';
import styles from './compare.module.css';
import MovedAway from './MovedAway';
import Pieces, { changeTarget } from './Pieces';

interface Props {
  blocks: readonly MarkedBlock[];
  /** Whole sets have titles of clauses, numbered 1, 2, 3, among their paragraphs. */
  isSet: boolean;
}

/** Both texts in one: what was deleted stands before what was inserted. */
export default function InlineView({ blocks, isSet }: Props): ReactNode {
  return (
    <div className={styles.text}>
      {blocks.map((marked, index) => (
        <InlineBlock key={index} marked={marked} isSet={isSet} />
      ))}
    </div>
  );
}

function InlineBlock({ marked, isSet }: { marked: MarkedBlock; isSet: boolean }): ReactNode {
  const { block, change, spans } = marked;
  if (isMovedAway(block)) return <MovedAway block={block} />;
  const label = block.after ?? block.before ?? '';
  const Tag = isSet && /^\d+$/.test(label) ? 'h3' : 'p';
  return (
    <Tag
      className={`${styles.line} ${change === undefined ? '' : styles.whole}`}
      {...(change !== undefined && changeTarget(change))}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.words}>
        <Labels block={block} />
        <Pieces spans={spans} />
      </span>
    </Tag>
  );
}

/** Says where a paragraph stood before, where that is not where it stands now. */
export function Labels({ block }: { block: MarkedBlock['block'] }): ReactNode {
  const { kind, before, after } = block;
  if (kind === 'moved') {
    return (
      <span className={styles.tag}>
        {before ? (
          <Translate id="compare.moved" values={{ number: before }}>
            {'Moved; was {number}'}
          </Translate>
        ) : (
          <Translate id="compare.movedHere">Moved here</Translate>
        )}
      </span>
    );
  }
  if (!before || !after || before === after) return null;
  return (
    <span className={styles.was}>
      <Translate id="compare.was" values={{ number: before }}>
        {'(was {number})'}
      </Translate>{' '}
    </span>
  );
}
