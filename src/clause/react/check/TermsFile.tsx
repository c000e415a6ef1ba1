import Translate from '@docusaurus/Translate';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import FileField from '../../../components/Files/FileField';
import tool from '../tool.module.css';

interface Props {
  file?: File;
  /** Whether there is a text that the file goes before. */
  hasText: boolean;
  onFile: (file?: File) => void;
}

/** The file to check: the control to choose one, and in its place the one that was chosen. */
export default function TermsFile({ file, hasText, onFile }: Props): ReactNode {
  const id = useId();
  const before = useRef(file);
  useEffect(() => {
    // The control that had focus is gone.
    if (before.current !== file) document.getElementById(id)?.focus();
    before.current = file;
  }, [file, id]);
  if (file) return <ChosenFile {...{ id, file, hasText }} onRemove={() => onFile()} />;
  return (
    <FileField
      id={id}
      label={<Translate id="check.file">Or open a file</Translate>}
      hint={
        <Translate id="check.file.hint">
          Plain text (.txt), Markdown (.md), a web page (.html) or a Word document (.docx), of up to
          about 200 pages. Tracked changes in a Word document are read as if they were accepted.
        </Translate>
      }
      onFiles={([first]) => onFile(first)}
    />
  );
}

interface ChosenProps {
  /** Of the button. */
  id: string;
  file: File;
  hasText: boolean;
  onRemove: () => void;
}

function ChosenFile({ id, file, hasText, onRemove }: ChosenProps): ReactNode {
  const values = { name: <strong>{file.name}</strong> };
  return (
    <div className={tool.actions}>
      <p id={`${id}-file`}>
        {hasText ? (
          <Translate id="check.file.chosen" values={values}>
            {'{name} is checked, not the text above.'}
          </Translate>
        ) : (
          <Translate id="check.file.only" values={values}>
            {'{name} is checked.'}
          </Translate>
        )}
      </p>
      <button
        id={id}
        type="button"
        className="button button--secondary"
        aria-describedby={`${id}-file`}
        onClick={onRemove}
      >
        <Translate id="check.file.remove">Leave the file out</Translate>
      </button>
    </div>
  );
}
