import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { QuestionGroup } from '../../questions';
import type { AssembledDocument, AssemblyState } from '../../types';
import tool from '../tool.module.css';
import { jurisdictionText } from '../words';
import styles from './assemble.module.css';
import type { Entry } from './fragmentStore';
import VariableField, { PLACES } from './VariableField';
import { fieldId, openText } from './words';

interface Props {
  groups: readonly QuestionGroup[];
  state: AssemblyState;
  unfilled: AssembledDocument['unfilled'];
  onValue: (name: string, value: string, entry: Entry) => void;
}

/** What the clauses leave open: each question once, under the first clause that asks it. */
export default function VariableStep({ groups, state, unfilled, onValue }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>
        <Translate id="assemble.step.variables">4. What you fill in</Translate>
      </h2>
      <p className={tool.hint}>
        <Translate id="assemble.variables.hint">
          Each question is asked once and answered everywhere. Examples show the form of an answer;
          they recommend nothing.
        </Translate>
      </p>
      <OpenQuestions unfilled={unfilled} />
      <datalist id={PLACES}>
        {state.jurisdictions.map((code) => (
          <option key={code} value={jurisdictionText(code, currentLocale)} />
        ))}
      </datalist>
      {groups.map(({ id, title, questions }) => (
        <fieldset key={id} className={styles.group}>
          <legend>{title}</legend>
          {questions.map(({ variable, alsoIn }) => (
            <VariableField
              key={variable.name}
              variable={variable}
              alsoIn={alsoIn}
              value={state.values[variable.name] ?? ''}
              onValue={(value, entry) => onValue(variable.name, value, entry)}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** The questions without an answer, with a way to each. */
function OpenQuestions({ unfilled }: Pick<Props, 'unfilled'>): ReactNode {
  return (
    <div className={styles.open}>
      <p>{openText(unfilled.length)}</p>
      {unfilled.length > 0 && (
        <ul>
          {unfilled.map(({ name, label }) => (
            <li key={name}>
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  // The fragment of the address holds the answers.
                  event.preventDefault();
                  document.getElementById(fieldId(name))?.focus();
                }}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
