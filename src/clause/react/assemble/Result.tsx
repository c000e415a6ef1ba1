import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { AssembledDocument, ClauseLibrary } from '../../types';
import tool from '../tool.module.css';
import styles from './assemble.module.css';
import Exports from './Exports';
import Preview from './Preview';
import { useSettled } from './useSettled';
import { openText } from './words';

/** The preview follows when typing rests. */
const REST = 500;

interface Props {
  library: ClauseLibrary;
  document: AssembledDocument;
  notes: boolean;
  onNotes: (notes: boolean) => void;
}

/** The document: to read, to copy and to take away. */
export default function Result({ library, document, notes, onNotes }: Props): ReactNode {
  const shown = useSettled(document, REST);
  const [first] = useState(document);
  const isUpdated = shown !== first && shown === document;
  const hasNotes = library.versions.some((version) => version.notes.length > 0);
  return (
    <section className={styles.result}>
      <h2>
        <Translate id="assemble.step.document">5. The document</Translate>
      </h2>
      <p role="status" className="sr-only">
        {isUpdated && translate({ id: 'assemble.updated', message: 'Preview updated' })}
      </p>
      {document.unfilled.length > 0 && (
        <p className={styles.left}>{openText(document.unfilled.length).replace(/:$/, '.')}</p>
      )}
      {hasNotes && (
        <label className={tool.choice}>
          <input
            type="checkbox"
            checked={notes}
            onChange={({ target }) => onNotes(target.checked)}
          />
          <Translate id="assemble.notes">With notes for the drafter</Translate>
        </label>
      )}
      <Exports document={document} notes={notes} />
      <div
        className={styles.preview}
        role="region"
        tabIndex={0}
        aria-label={translate({ id: 'assemble.preview', message: 'Preview of the document' })}
      >
        <Preview document={shown} />
      </div>
    </section>
  );
}
