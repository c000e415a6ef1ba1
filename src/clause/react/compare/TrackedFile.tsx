import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { dayName, saveFile } from '../../../components/Files/saveFile';
import { DOCX_TYPE } from '../docxType';
import tool from '../tool.module.css';
import type { Compared } from './compare';

interface Props {
  compared: Compared;
  sides: { before: string; after: string };
}

/** The comparison as a file whose changes a word processor can accept or refuse. */
export default function TrackedFile({ compared, sides }: Props): ReactNode {
  const [said, setSaid] = useState('');
  const save = async () => {
    const { redline, title, name } = compared;
    setSaid(translate({ id: 'compare.docx.making', message: 'Making the document.' }));
    try {
      const { redlineDocx } = await import('../../docx/redlineDocx');
      const bytes = await redlineDocx(redline, { title, ...sides, date: dayName() });
      saveFile(`${name}-${dayName()}.docx`, new Uint8Array(bytes), DOCX_TYPE);
      setSaid(translate({ id: 'compare.docx.made', message: 'The document is ready.' }));
    } catch {
      setSaid(
        translate({
          id: 'compare.docx.failed',
          message: 'The document could not be made. Check your connection, then try again.',
        }),
      );
    }
  };
  return (
    <div className={tool.actions}>
      <button type="button" className="button button--secondary" onClick={() => void save()}>
        <Translate id="compare.docx">Download as DOCX with tracked changes</Translate>
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
