import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { saveFile } from '../../../components/Files/saveFile';
import type { AssembledDocument } from '../../types';
import tool from '../tool.module.css';
import { FORMATS, makeFile, type Format } from './makeFile';

interface Props {
  document: AssembledDocument;
  notes: boolean;
}

/** Takes the document away. What makes a format is loaded when it is asked for. */
export default function Exports({ document, notes }: Props): ReactNode {
  const [said, setSaid] = useState('');
  const save = async (format: Format) => {
    setSaid(translate({ id: 'assemble.export.making', message: 'Making the file.' }));
    try {
      const { name, content, type } = await makeFile(format, document, notes);
      saveFile(name, content, type);
      setSaid(translate({ id: 'assemble.export.made', message: '{name} is ready.' }, { name }));
    } catch {
      setSaid(
        translate({
          id: 'assemble.export.failed',
          message: 'The file could not be made. Check your connection, then try again.',
        }),
      );
    }
  };
  return (
    <>
      <p id="export-label" className={tool.legend}>
        <Translate id="assemble.export">Download as</Translate>
      </p>
      <div className={tool.actions} role="group" aria-labelledby="export-label">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={`button ${format === 'DOCX' ? 'button--primary' : 'button--secondary'}`}
            onClick={() => void save(format)}
          >
            {format === 'Text'
              ? translate({ id: 'assemble.export.text', message: 'Plain text' })
              : format}
          </button>
        ))}
        <p role="status">{said}</p>
      </div>
    </>
  );
}
