import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LibraryIndex } from '../../libraryIndex';
import type { Pair } from '../../pair';
import {
  comparableIds,
  formsOf,
  laterOf,
  newestPair,
  versionsOf,
  withEarlier,
} from '../../versionPairs';
import SelectField from '../SelectField';
import { versionText } from '../versionText';
import { formText } from '../words';
import styles from './compare.module.css';

interface Props {
  index: LibraryIndex;
  pair: Pair;
  onPair: (pair: Pair) => void;
}

/** Which clause, which two of its versions, the older first, and in which form. */
export default function PairFields({ index, pair, onPair }: Props): ReactNode {
  const ids = comparableIds(index);
  const listed = ids.includes(pair.clause) ? ids : [...ids, pair.clause];
  const versions = versionsOf(index, pair.clause);
  const options = (numbers: readonly string[], current: string) =>
    [...new Set([...numbers, current])].map((value) => {
      const known = versions.find(({ version }) => version === value);
      return { value, text: versionText(known ?? { version: value }) };
    });
  const forms = [...new Set([...formsOf(index, pair), pair.form ?? 'full'])];
  const titleOf = (id: string) => versionsOf(index, id)[0]?.title ?? id;
  const older = versions.slice(1).map(({ version }) => version);
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
        options={options(older, pair.from)}
        onValue={(from) => onPair(withEarlier(index, pair, from))}
      />
      <SelectField
        label={<Translate id="compare.to">Later version</Translate>}
        value={pair.to}
        options={options(laterOf(index, pair), pair.to)}
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
