import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { FIRST_POSITION, type ClauseSet, type SetPair } from '../../comparison';
import { emptyState } from '../../state';
import { ORGANISATIONS } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import AssemblyField from './AssemblyField';
import styles from './compare.module.css';
import { setName } from './setName';
import { setText } from './words';

/** Every set that can be chosen; an assembled document is empty until its address is given. */
const SETS: readonly ClauseSet[] = [
  FIRST_POSITION,
  { state: emptyState() },
  'latest',
  ...(['all', ...ORGANISATIONS] as const).map((today) => ({ today })),
];

interface Props {
  sets: SetPair;
  onSets: (sets: SetPair) => void;
}

/** Which two sets are compared. */
export default function SetFields({ sets, onSets }: Props): ReactNode {
  return (
    <>
      <div className={styles.fields}>
        <SetField
          label={translate({ id: 'compare.sets.from', message: 'Earlier set' })}
          set={sets.from}
          onSet={(from) => onSets({ ...sets, from })}
        />
        <SetField
          label={translate({ id: 'compare.sets.to', message: 'Later set' })}
          set={sets.to}
          onSet={(to) => onSets({ ...sets, to })}
        />
      </div>
      <p className={tool.hint}>
        <Translate id="compare.sets.hint">
          The position of 2016 and the newest versions are those of the clauses of the other set. An
          assembled document is kept in the address of this page, after the sign #, a part that
          browsers do not send.
        </Translate>
      </p>
    </>
  );
}

interface FieldProps {
  label: string;
  set: ClauseSet;
  onSet: (set: ClauseSet) => void;
}

function SetField({ label, set, onSet }: FieldProps): ReactNode {
  return (
    <div className={styles.set}>
      <SelectField
        label={label}
        value={setName(set)}
        options={SETS.map((option) => ({ value: setName(option), text: setText(option) }))}
        onValue={(name) => onSet(SETS.find((option) => setName(option) === name) ?? set)}
      />
      {typeof set === 'object' && 'state' in set && (
        <AssemblyField side={label} state={set.state} onState={(state) => onSet({ state })} />
      )}
    </div>
  );
}
