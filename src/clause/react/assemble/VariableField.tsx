import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { LONGEST_VALUE } from '../../state';
import type { Variable } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import type { Entry } from './fragmentStore';
import { fieldId } from './words';

/** Id of the list of places that are proposed where one is asked for. */
export const PLACES = 'answer-places';

interface Props {
  variable: Variable;
  /** Titles of the other clauses that the answer goes into. */
  alsoIn: readonly string[];
  value: string;
  onValue: (value: string, entry: Entry) => void;
}

/** The question for a variable, with a control for its type. */
export default function VariableField({ variable, alsoIn, value, onValue }: Props): ReactNode {
  const { name, label, type, choices } = variable;
  const id = fieldId(name);
  const hint = <Hint variable={variable} alsoIn={alsoIn} />;
  if (type === 'choice' && choices) {
    const none = translate({ id: 'assemble.variable.none', message: 'Not answered' });
    const options = ['', ...choices, ...(choices.includes(value) ? [] : [value])];
    return (
      <SelectField
        id={id}
        label={label}
        hint={hint}
        value={value}
        options={[...new Set(options)].map((option) => ({ value: option, text: option || none }))}
        onValue={(chosen) => onValue(chosen, 'push')}
      />
    );
  }
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
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onValue(target.value, 'replace')}
      />
      <p id={`${id}-hint`} className={tool.hint}>
        {hint}
      </p>
    </div>
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
