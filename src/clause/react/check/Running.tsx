import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import tool from '../tool.module.css';
import styles from './check.module.css';

interface Props {
  progress: number;
  onCancel: () => void;
}

/** How far the check is, and the way out of it. */
export default function Running({ progress, onCancel }: Props): ReactNode {
  const id = useId();
  return (
    <div className={tool.actions}>
      <label htmlFor={id}>
        <Translate id="check.running">Comparing with the clauses</Translate>
      </label>
      <progress id={id} className={styles.progress} max={100} value={Math.round(progress * 100)} />
      <button type="button" className="button button--secondary" onClick={onCancel}>
        <Translate id="check.cancel">Cancel</Translate>
      </button>
    </div>
  );
}
