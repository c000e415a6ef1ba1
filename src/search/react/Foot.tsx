import React, { type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './SearchDialog.module.css';
import { useSlashKey } from './useSlashKey';

/** The keys of the dialog, and the switch for the one-letter shortcut (WCAG 2.2, 2.1.4). */
export default function Foot(): ReactNode {
  const [isSlashOn, setSlashOn] = useSlashKey();
  return (
    <div className={styles.foot}>
      <ul className={styles.hints}>
        <li>
          <kbd>↑</kbd> <kbd>↓</kbd> <Translate id="search.hint.move">move</Translate>
        </li>
        <li>
          <kbd>Enter</kbd> <Translate id="search.hint.open">open</Translate>
        </li>
        <li>
          <kbd>Esc</kbd> <Translate id="search.hint.close">close</Translate>
        </li>
      </ul>
      <label className={styles.slash}>
        <input
          type="checkbox"
          checked={isSlashOn}
          onChange={(event) => setSlashOn(event.target.checked)}
        />
        <Translate id="search.slash">Open the search with the / key</Translate>
      </label>
    </div>
  );
}
