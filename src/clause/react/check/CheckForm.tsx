import Translate, { translate } from '@docusaurus/Translate';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import FileField from '../../../components/Files/FileField';
import { ORGANISATIONS, type Organisation } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import { organisationText } from '../words';
import styles from './check.module.css';

interface Props {
  isBusy: boolean;
  onCheck: (given: string | File, organisation?: Organisation) => void;
}

/** The terms, as text or as a file, and for whom they are. */
export default function CheckForm({ isBusy, onCheck }: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const organisation = ORGANISATIONS.find((known) => known === kind);
    if (!isBusy) onCheck(file ?? text, organisation);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.terms}>
        <label htmlFor={id}>
          <Translate id="check.text">Your terms</Translate>
        </label>
        <textarea
          id={id}
          rows={12}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <FileField
        label={<Translate id="check.file">Or open a file</Translate>}
        hint={
          <Translate id="check.file.hint">
            Plain text (.txt), Markdown (.md), a web page (.html) or a Word document (.docx), of up
            to about 200 pages.
          </Translate>
        }
        onFiles={([first]) => setFile(first)}
      />
      {file && <ChosenFile file={file} onRemove={() => setFile(undefined)} />}
      <SelectField
        label={<Translate id="check.organisation">Kind of organisation</Translate>}
        hint={
          <Translate id="check.organisation.hint">
            Decides which clauses count as missing.
          </Translate>
        }
        value={kind}
        options={[
          { value: '', text: translate({ id: 'check.organisation.any', message: 'Any' }) },
          ...ORGANISATIONS.map((value) => ({ value, text: organisationText(value) })),
        ]}
        onValue={setKind}
      />
      <p>
        <button type="submit" className="button button--primary" aria-disabled={isBusy}>
          <Translate id="check.start">Check the terms</Translate>
        </button>
      </p>
    </form>
  );
}

function ChosenFile({ file, onRemove }: { file: File; onRemove: () => void }): ReactNode {
  return (
    <div className={tool.actions}>
      <p role="status">
        <Translate id="check.file.chosen" values={{ name: <strong>{file.name}</strong> }}>
          {'{name} is checked, not the text above.'}
        </Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={onRemove}>
        <Translate id="check.file.remove">Leave the file out</Translate>
      </button>
    </div>
  );
}
