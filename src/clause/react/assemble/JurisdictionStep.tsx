import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { ClauseLibrary } from '../../types';
import tool from '../tool.module.css';
import { jurisdictionText } from '../words';
import styles from './assemble.module.css';

interface Props {
  library: ClauseLibrary;
  chosen: readonly string[];
  onChosen: (jurisdictions: string[]) => void;
}

/** Where the terms apply: clauses whose notes do not look there say so. */
export default function JurisdictionStep({ library, chosen, onChosen }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const known = library.versions.flatMap(({ jurisdictions }) => jurisdictions);
  const codes = [...new Set([...known, ...chosen])]
    .filter((code) => code !== 'INT')
    .map((code) => ({ code, name: jurisdictionText(code, currentLocale) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const toggle = (code: string, isOn: boolean) =>
    onChosen(isOn ? [...chosen, code] : chosen.filter((other) => other !== code));
  return (
    <section>
      <h2>
        <Translate id="assemble.step.jurisdictions">2. Where your terms apply</Translate>
      </h2>
      <fieldset className={tool.choices}>
        <legend>
          <Translate id="assemble.jurisdictions">Countries and territories</Translate>
        </legend>
        <p className={tool.hint}>
          <Translate id="assemble.jurisdictions.hint">
            The wording stays the same. Each clause then says below if its notes do not look at the
            law of a place that you chose.
          </Translate>
        </p>
        <ul className={styles.jurisdictions}>
          {codes.map(({ code, name }) => (
            <li key={code}>
              <label className={tool.choice}>
                <input
                  type="checkbox"
                  checked={chosen.includes(code)}
                  onChange={({ target }) => toggle(code, target.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </section>
  );
}
