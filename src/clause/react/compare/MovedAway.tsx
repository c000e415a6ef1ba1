import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RedlineBlock } from '../../types';
import styles from './compare.module.css';

const FIRST_WORDS = 8;

/** Where a moved paragraph stood before: its beginning only, so that it is not read twice. */
export default function MovedAway({ block }: { block: RedlineBlock }): ReactNode {
  const words = block.pieces
    .map(({ text }) => text)
    .join('')
    .split(' ');
  const beginning = words.slice(0, FIRST_WORDS).join(' ');
  return (
    <p className={styles.line}>
      <span className={styles.label}>{block.before}</span>
      <span className={styles.away}>
        <Translate
          id="compare.movedAway"
          values={{ beginning: words.length > FIRST_WORDS ? `${beginning} …` : beginning }}
        >
          {'Moved to another place: “{beginning}”'}
        </Translate>
      </span>
    </p>
  );
}
