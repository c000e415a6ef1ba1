import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { isDuration } from '../../duration';
import { LONGEST_VALUE } from '../../state';
import type { ReportingBody, Variable } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import type { Entry } from '../writeAddress';
import styles from './assemble.module.css';
import BodyChoice from './BodyChoice';
import { fieldId } from './words';

/** Id of the list of places that are proposed where one is asked for. */
export const PLACES = 'answer-places';

interface Props {
  variable: Variable;
  /** Titles of the other clauses that the answer goes into. */
  alsoIn: readonly string[];
  value: string;
  /** Known bodies of the places that were chosen; undefined where none was chosen. */
  bodies?: readonly ReportingBody[];
  onValue: (value: string, entry: Entry) => void;
}

/** The question for a variable, with a control for its type. */
export default function VariableField(props: Props): ReactNode {
  const { variable, alsoIn, value, onValue } = props;
  const { name, label, type, choices } = variable;
  if (type !== 'choice' || !choices) return <TextField {...props} />;
  const none = translate({ id: 'assemble.variable.none', message: 'Not answered' });
  const options = [...new Set(['', ...choices, value])];
  return (
    <SelectField
      id={fieldId(name)}
      label={label}
      hint={<Hint variable={variable} alsoIn={alsoIn} />}
      value={value}
      options={options.map((option) => ({ value: option, text: option || none }))}
      onValue={(chosen) => onValue(chosen, 'push')}
    />
  );
}

function TextField({ variable, alsoIn, value, bodies, onValue }: Props): ReactNode {
  const { name, label, type } = variable;
  const [isTyping, setTyping] = useState(false);
  const id = fieldId(name);
  const isDoubtful = type === 'duration' && !isTyping && value !== '' && !isDuration(value);
  return (
    <div className={tool.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={LONGEST_VALUE}
        autoComplete="off"
        list={type === 'jurisdiction' ? PLACES : undefined}
        aria-describedby={isDoubtful ? `${id}-doubt ${id}-hint` : `${id}-hint`}
        aria-invalid={isDoubtful || undefined}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onChange={({ target }) => onValue(target.value, 'replace')}
      />
      {type === 'duration' && (
        <div id={`${id}-doubt`} role="status">
          {isDoubtful && <Doubt example={variable.example} />}
        </div>
      )}
      <p id={`${id}-hint`} className={tool.hint}>
        <Hint variable={variable} alsoIn={alsoIn} />
      </p>
      {type === 'reporting-body' && (
        <BodyChoice
          bodies={bodies}
          label={label}
          onBody={(body) => {
            onValue(body, 'push');
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </div>
  );
}

/** What is typed goes into the document all the same. */
function Doubt({ example }: { example: string }): ReactNode {
  return (
    <p className={styles.refused}>
      <Translate id="assemble.variable.noDuration" values={{ example }}>
        {'This is no number with a unit. Write it as in “{example}”.'}
      </Translate>
    </p>
  );
}

function Hint({ variable, alsoIn }: Pick<Props, 'variable' | 'alsoIn'>): ReactNode {
  return (
    <>
      {variable.type === 'duration' && (
        <>
          <Translate id="assemble.variable.duration">A period, with its unit.</Translate>{' '}
        </>
      )}
      {variable.type !== 'choice' && (
        <Translate id="assemble.variable.example" values={{ example: variable.example }}>
          {'Example: {example}.'}
        </Translate>
      )}{' '}
      {alsoIn.length > 0 && (
        <Translate id="assemble.variable.alsoIn" values={{ clauses: alsoIn.join(', ') }}>
          {'Also used in: {clauses}.'}
        </Translate>
      )}
    </>
  );
}
