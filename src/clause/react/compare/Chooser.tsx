import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Comparison } from '../../comparison';
import type { LibraryIndex } from '../../libraryIndex';
import type { Pair } from '../../pair';
import { ORGANISATIONS, type Organisation } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import { formText, organisationText } from '../words';
import styles from './compare.module.css';
import { comparableIds, defaultPair, formsOf, newestPair, versionsOf } from './pairs';

interface Props {
  index: LibraryIndex;
  chosen: Comparison;
  onChoose: (comparison: Comparison) => void;
}

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
                onChange={() => onChoose({ sets: 'all' })}
              />
              <Translate id="compare.sets">The position of 2016 and the clauses of today</Translate>
            </label>
          </li>
        </ul>
      </fieldset>
      {'pair' in chosen ? (
        <PairFields index={index} pair={chosen.pair} onPair={(pair) => onChoose({ pair })} />
      ) : (
        <SetField sets={chosen.sets} onSets={(sets) => onChoose({ sets })} />
      )}
    </div>
  );
}

interface PairProps {
  index: LibraryIndex;
  pair: Pair;
  onPair: (pair: Pair) => void;
}

function PairFields({ index, pair, onPair }: PairProps): ReactNode {
  const ids = comparableIds(index);
  const listed = ids.includes(pair.clause) ? ids : [...ids, pair.clause];
  const versions = versionsOf(index, pair.clause).map(({ version }) => version);
  const options = (current: string) =>
    [...new Set([...versions, current])].map((value) => ({ value, text: value }));
  const forms = [...new Set([...formsOf(index, pair), pair.form ?? 'full'])];
  const titleOf = (id: string) => versionsOf(index, id)[0]?.title ?? id;
  return (
    <div className={styles.fields}>
      <SelectField
        label={<Translate id="compare.clause">Clause</Translate>}
        value={pair.clause}
        options={listed.map((id) => ({ value: id, text: titleOf(id) }))}
        onValue={(id) => onPair(newestPair(index, id) ?? pair)}
      />
      <SelectField
        label={<Translate id="compare.from">Earlier version</Translate>}
        value={pair.from}
        options={options(pair.from)}
        onValue={(from) => onPair({ ...pair, from })}
      />
      <SelectField
        label={<Translate id="compare.to">Later version</Translate>}
        value={pair.to}
        options={options(pair.to)}
        onValue={(to) => onPair({ ...pair, to })}
      />
      {forms.length > 1 && (
        <SelectField
          label={<Translate id="compare.form">Form</Translate>}
          value={pair.form ?? 'full'}
          options={forms.map((value) => ({ value, text: formText(value) }))}
          onValue={(form) => onPair({ ...pair, form: form === 'full' ? undefined : form })}
        />
      )}
    </div>
  );
}

interface SetProps {
  sets: Organisation | 'all';
  onSets: (sets: Organisation | 'all') => void;
}

function SetField({ sets, onSets }: SetProps): ReactNode {
  const all = translate({ id: 'compare.allClauses', message: 'All clauses' });
  const values = ['all', ...ORGANISATIONS] as const;
  return (
    <SelectField
      label={<Translate id="compare.today">Clauses of today</Translate>}
      hint={
        <Translate id="compare.today.hint">
          All of them in their full form, or those that a kind of organisation begins with.
        </Translate>
      }
      value={sets}
      options={values.map((value) => ({
        value,
        text: value === 'all' ? all : organisationText(value),
      }))}
      onValue={(value) => onSets(values.find((known) => known === value) ?? 'all')}
    />
  );
}
