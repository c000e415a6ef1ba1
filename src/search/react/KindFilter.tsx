import React, { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SearchKind } from '../schema';
import { kindLabel } from './kindLabel';
import styles from './SearchDialog.module.css';

/** Kinds that can be chosen alone; the few other pages are found among all. */
const CHOICES: readonly SearchKind[] = ['handbook', 'clause', 'training', 'blog', 'term'];

interface Props {
  kind: SearchKind | undefined;
  onChange: (kind: SearchKind | undefined) => void;
}

/** Radio buttons that keep the results to one kind. */
export default function KindFilter({ kind, onChange }: Props): ReactNode {
  const name = useId();
  const choice = (value: SearchKind | undefined, label: ReactNode) => (
    <label key={value ?? 'all'} className={styles.choice}>
      <input type="radio" name={name} checked={kind === value} onChange={() => onChange(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={styles.filter}>
      <legend className="sr-only">
        <Translate id="search.filter">Kind of result</Translate>
      </legend>
      {choice(undefined, <Translate id="search.kind.all">All</Translate>)}
      {CHOICES.map((value) => choice(value, kindLabel(value)))}
    </fieldset>
  );
}
