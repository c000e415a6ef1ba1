import Translate from '@docusaurus/Translate';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { useFocus } from '../../../components/useFocus';
import { cleanName, NAME_LENGTH } from '../../learnerName';
import styles from './record.module.css';

interface Props {
  name: string;
  /** Whether the browser keeps it. */
  isKept: boolean;
  onName: (name: string) => void;
}

/** Asks for the name that goes on the record. */
export default function NameForm({ name, isKept, onName }: Props): ReactNode {
  const id = useId();
  const [typed, type] = useState(name);
  const [focus, setFocus] = useState<{ id: string }>();
  useFocus(focus);
  const isMissing = focus !== undefined && cleanName(typed) === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const clean = cleanName(typed);
    type(clean);
    if (clean === '') setFocus({ id });
    else onName(clean);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id} className={styles.label}>
        <Translate id="record.name">Your name, as it should stand on the record</Translate>
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        <Hint isKept={isKept} />
      </p>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className={styles.missing}>
          <Translate id="record.name.missing">Type a name first.</Translate>
        </p>
      )}
      <input
        id={id}
        className={styles.input}
        type="text"
        autoComplete="name"
        spellCheck={false}
        maxLength={NAME_LENGTH}
        value={typed}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing ${id}-hint` : `${id}-hint`}
        onChange={({ target }) => type(target.value)}
      />
      <button
        type="submit"
        className={`button ${name === '' ? 'button--primary' : 'button--secondary'}`}
      >
        {name === '' ? (
          <Translate id="record.make">Make the record</Translate>
        ) : (
          <Translate id="record.rename">Use this name</Translate>
        )}
      </button>
    </form>
  );
}

function Hint({ isKept }: { isKept: boolean }): ReactNode {
  return isKept ? (
    <Translate id="record.name.hint">
      It is kept in this browser only, until you erase it under My learning, and goes nowhere unless
      you hand the record on.
    </Translate>
  ) : (
    <Translate id="record.name.hintMemory">
      It is not kept: this browser does not let the page. It goes nowhere unless you hand the record
      on.
    </Translate>
  );
}
