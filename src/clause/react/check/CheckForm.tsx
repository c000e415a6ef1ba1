import Translate, { translate } from '@docusaurus/Translate';
import { useId, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { ORGANISATIONS, type Organisation } from '../../types';
import SelectField from '../SelectField';
import { organisationText } from '../words';
import styles from './check.module.css';
import { keep, kept, type Given } from './kept';
import TermsFile from './TermsFile';

interface Props {
  isBusy: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onCheck: (given: string | File, organisation?: Organisation) => void;
}

/** The terms, as text or as a file, and for whom they are. */
export default function CheckForm({ isBusy, button, onCheck }: Props): ReactNode {
  const [given, setGiven] = useState(kept().given);
  const { text, file, organisation } = given;
  const change = (part: Partial<Given>) => {
    const next = { ...given, ...part };
    keep({ given: next });
    setGiven(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onCheck(file ?? text, organisation);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TermsField text={text} onText={(value) => change({ text: value })} />
      <TermsFile file={file} hasText={text !== ''} onFile={(value) => change({ file: value })} />
      <OrganisationField
        organisation={organisation}
        onOrganisation={(value) => change({ organisation: value })}
      />
      <p>
        <button
          ref={button}
          type="submit"
          className="button button--primary"
          aria-disabled={isBusy}
        >
          <Translate id="check.start">Check the terms</Translate>
        </button>
      </p>
    </form>
  );
}

function TermsField(props: { text: string; onText: (text: string) => void }): ReactNode {
  const id = useId();
  return (
    <div className={styles.terms}>
      <label htmlFor={id}>
        <Translate id="check.text">Your terms</Translate>
      </label>
      <textarea
        id={id}
        rows={12}
        value={props.text}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => props.onText(target.value)}
      />
    </div>
  );
}

function OrganisationField(props: {
  organisation: Organisation | undefined;
  onOrganisation: (organisation: Organisation | undefined) => void;
}): ReactNode {
  return (
    <SelectField
      label={<Translate id="check.organisation">Kind of organisation</Translate>}
      hint={
        <Translate id="check.organisation.hint">Decides which clauses count as missing.</Translate>
      }
      value={props.organisation ?? ''}
      options={[
        { value: '', text: translate({ id: 'check.organisation.any', message: 'Any' }) },
        ...ORGANISATIONS.map((value) => ({ value, text: organisationText(value) })),
      ]}
      onValue={(value) => props.onOrganisation(ORGANISATIONS.find((known) => known === value))}
    />
  );
}
