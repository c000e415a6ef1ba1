import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { QuestionGroup } from '../../questions';
import { bodiesFor } from '../../bodiesFor';
import type { AssembledDocument, AssemblyState, ReportingBody } from '../../types';
import JumpLink from '../JumpLink';
import tool from '../tool.module.css';
import { jurisdictionText } from '../words';
import type { Entry } from '../writeAddress';
import styles from './assemble.module.css';
import VariableField, { PLACES } from './VariableField';
import { doubtfulText, fieldId, openText } from './words';

interface Props {
  groups: readonly QuestionGroup[];
  state: AssemblyState;
  document: AssembledDocument;
  /** Bodies that reports can go to. */
  bodies: readonly ReportingBody[];
  onValue: (name: string, value: string, entry: Entry) => void;
}

/** What the clauses leave open: each question once, under the first clause that asks it. */
export default function VariableStep(props: Props): ReactNode {
  const { groups, state, document, bodies, onValue } = props;
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
      <OpenQuestions document={document} />
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
              bodies={bodiesFor(variable, bodies, state.jurisdictions)}
              onValue={(value, entry) => onValue(variable.name, value, entry)}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** The questions without an answer, and those whose answer is doubtful, with a way to each. */
function OpenQuestions({ document }: { document: AssembledDocument }): ReactNode {
  const { unfilled, doubtful } = document;
  return (
    <div className={styles.open}>
      <p>{openText(unfilled.length)}</p>
      <FieldLinks fields={unfilled} />
      {doubtful.length > 0 && <p>{doubtfulText(doubtful.length)}</p>}
      <FieldLinks fields={doubtful} />
    </div>
  );
}

function FieldLinks({ fields }: { fields: readonly { name: string; label: string }[] }): ReactNode {
  if (fields.length === 0) return null;
  return (
    <ul>
      {fields.map(({ name, label }) => (
        <li key={name}>
          <JumpLink id={fieldId(name)}>{label}</JumpLink>
        </li>
      ))}
    </ul>
  );
}
