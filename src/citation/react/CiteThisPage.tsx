import React, { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { toApa, toBibtex, toRis, type CitablePage } from '../formats';
import styles from './styles.module.css';

const FORMATS = [
  ['APA', toApa],
  ['BibTeX', toBibtex],
  ['RIS', toRis],
] as const;

/** How to cite the page, in three formats; can be opened without JavaScript. */
export default function CiteThisPage({ page }: { page: CitablePage }): ReactNode {
  return (
    <details className={styles.cite}>
      <summary>
        <Translate id="citation.citeThisPage">Cite this page</Translate>
      </summary>
      {FORMATS.map(([name, format]) => (
        <div key={name} className={styles.format}>
          <h3>{name}</h3>
          <pre tabIndex={0}>{format(page)}</pre>
          <CopyButton name={name} text={format(page)} />
        </div>
      ))}
    </details>
  );
}

function CopyButton({ name, text }: { name: string; text: string }): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      // Over plain http there is no clipboard at all.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const messages = {
    idle: '',
    copied: translate({ id: 'citation.copied', message: 'Copied.' }),
    failed: translate({
      id: 'citation.copyFailed',
      message: 'The browser did not allow it. Select the text and copy it.',
    }),
  };
  return (
    <p className={styles.copy}>
      <button type="button" className="button button--sm button--secondary" onClick={copy}>
        {translate({ id: 'citation.copy', message: 'Copy {name}' }, { name })}
      </button>{' '}
      <span role="status">{messages[state]}</span>
    </p>
  );
}
