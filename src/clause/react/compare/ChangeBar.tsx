import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import tool from '../tool.module.css';
import type { View } from './Comparing';
import styles from './compare.module.css';
import { changesText } from './words';

interface Props {
  total: number;
  /** Where the reader is, in words; empty at first. */
  place: string;
  view: View;
  onView: (view: View) => void;
  onGo: (step: 1 | -1) => void;
}

/** Goes from change to change, and chooses how they are shown. */
export default function ChangeBar({ total, place, view, onView, onGo }: Props): ReactNode {
  const views = [
    ['inline', translate({ id: 'compare.view.inline', message: 'In one text' })],
    ['side', translate({ id: 'compare.view.side', message: 'Side by side' })],
  ] as const;
  return (
    <>
      <fieldset className={tool.choices}>
        <legend>
          <Translate id="compare.view">How to show it</Translate>
        </legend>
        <ul>
          {views.map(([value, text]) => (
            <li key={value}>
              <label className={tool.choice}>
                <input
                  type="radio"
                  name="view"
                  checked={view === value}
                  onChange={() => onView(value)}
                />
                {text}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className={styles.bar}>
        <button type="button" className="button button--secondary" onClick={() => onGo(-1)}>
          <Translate id="compare.previous">Previous change</Translate>
        </button>
        <button type="button" className="button button--primary" onClick={() => onGo(1)}>
          <Translate id="compare.next">Next change</Translate>
        </button>
        <p role="status" className={styles.place}>
          {place || changesText(total)}
        </p>
        <p className={styles.keys}>
          <Translate id="compare.keys" values={{ next: <kbd>n</kbd>, previous: <kbd>p</kbd> }}>
            {'Keys within the comparison: {next} next, {previous} previous'}
          </Translate>
        </p>
      </div>
    </>
  );
}
