import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { FIRST_POSITION, type Comparison, type SetPair } from '../../comparison';
import type { LibraryIndex } from '../../libraryIndex';
import { defaultPair } from '../../versionPairs';
import tool from '../tool.module.css';
import styles from './compare.module.css';
import PairFields from './PairFields';
import SetFields from './SetFields';

interface Props {
  index: LibraryIndex;
  chosen: Comparison;
  onChoose: (comparison: Comparison) => void;
}

const FIRST_SETS: SetPair = { from: FIRST_POSITION, to: { today: 'all' } };

/** What is compared: two versions of a clause, or whole sets. */
export default function Chooser({ index, chosen, onChoose }: Props): ReactNode {
  const first = defaultPair(index);
  return (
    <div className={styles.chooser}>
      <fieldset className={tool.choices}>
        <legend>
          <Translate id="compare.what">What to compare</Translate>
        </legend>
        <ul>
          <li>
            <label className={tool.choice}>
              <input
                type="radio"
                name="what"
                checked={'pair' in chosen}
                onChange={() => first && onChoose({ pair: first })}
              />
              <Translate id="compare.oneClause">Two versions of a clause</Translate>
            </label>
          </li>
          <li>
            <label className={tool.choice}>
              <input
                type="radio"
                name="what"
                checked={'sets' in chosen}
                onChange={() => onChoose({ sets: FIRST_SETS })}
              />
              <Translate id="compare.sets">Two whole sets of clauses</Translate>
            </label>
          </li>
        </ul>
      </fieldset>
      {'pair' in chosen ? (
        <PairFields index={index} pair={chosen.pair} onPair={(pair) => onChoose({ pair })} />
      ) : (
        <SetFields sets={chosen.sets} onSets={(sets) => onChoose({ sets })} />
      )}
    </div>
  );
}
