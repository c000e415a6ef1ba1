import React, { type ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  name: string;
  /** Set at build time from the front matter. */
  label: string;
  example: string;
}

/** A variable in the wording of a clause: what the drafter has to fill in. */
export default function Var({ name, label, example }: Props): ReactNode {
  return (
    <span className={styles.variable} title={`${label}: ${example}`}>
      [{name.replaceAll('-', ' ')}]
    </span>
  );
}
