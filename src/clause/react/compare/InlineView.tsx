import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { MarkedBlock } from '../../changes';
import { isMovedAway } from '../../redline';
import styles from './compare.module.css';
import Line from './Line';
import MovedAway from './MovedAway';
import Pieces, { changeTarget } from './Pieces';

interface Props {
  blocks: readonly MarkedBlock[];
  /** Whether focus goes to the changes here. */
  isNamed?: boolean;
}

/** Both texts in one: what was deleted stands before what was inserted. */
export default function InlineView({ blocks, isNamed = true }: Props): ReactNode {
  return (
    <div className={styles.text}>
      {blocks.map((marked, index) => (
        <InlineBlock key={index} marked={marked} isNamed={isNamed} />
      ))}
    </div>
  );
}

function InlineBlock(props: { marked: MarkedBlock; isNamed: boolean }): ReactNode {
  const { marked, isNamed } = props;
  const { block, change, spans } = marked;
  if (isMovedAway(block)) return <MovedAway block={block} />;
  const label = block.after ?? block.before ?? '';
  return (
    <Line
      label={label}
      isHeading={block.heading}
      className={change === undefined ? '' : styles.whole}
      {...(isNamed && change !== undefined && changeTarget(change))}
    >
      <Labels block={block} />
      <Pieces spans={spans} isNamed={() => isNamed} />
    </Line>
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
