import Translate, { translate } from '@docusaurus/Translate';
import { useRef, useState, type ReactNode } from 'react';
import type { AssembledDocument, AssemblyState, ClauseGuidance, ClauseLibrary } from '../../types';
import tool from '../tool.module.css';
import type { Loaded } from '../useLoaded';
import styles from './assemble.module.css';
import ChangedSince from './ChangedSince';
import Exports from './Exports';
import Preview from './Preview';
import { PrintFoot, PrintHead } from './Print';
import { useAsked } from './useAsked';
import { useSettled } from './useSettled';
import { DOCUMENT_HEADING, openText } from './words';

/** The preview follows when typing rests. */
const REST = 500;

interface Props {
  library: ClauseLibrary;
  state: AssemblyState;
  document: AssembledDocument;
  /** What the notes are made of. */
  guidance: Loaded<ClauseGuidance>;
  onNotes: (notes: boolean) => void;
}

/** The document: to read, to copy, to print and to take away. */
export default function Result(props: Props): ReactNode {
  const { library, state, document, guidance, onNotes } = props;
  const { notes } = state;
  const shown = useSettled(document, REST);
  const [first] = useState(document);
  const preview = useRef<HTMLDivElement>(null);
  const asked = useAsked(preview);
  const isUpdated = shown !== first && shown === document;
  return (
    <section className={styles.result}>
      <h2 id={DOCUMENT_HEADING} tabIndex={-1}>
        <Translate id="assemble.step.document">5. The document</Translate>
      </h2>
      <p role="status" className="sr-only">
        {isUpdated && translate({ id: 'assemble.updated', message: 'Preview updated' })}
      </p>
      {document.unfilled.length > 0 && (
        <p className={styles.left}>{openText(document.unfilled.length).replace(/:$/, '.')}</p>
      )}
      <label className={tool.choice}>
        <input type="checkbox" checked={notes} onChange={({ target }) => onNotes(target.checked)} />
        <Translate id="assemble.notes">With notes for the drafter</Translate>
      </label>
      {notes && !guidance.value ? (
        <NotesWaiting {...guidance} />
      ) : (
        <Exports document={document} notes={notes} />
      )}
      <ChangedSince library={library} state={state} />
      <PrintHead document={document} />
      <div
        ref={preview}
        className={styles.preview}
        role="region"
        tabIndex={0}
        aria-label={translate({ id: 'assemble.preview', message: 'Preview of the document' })}
      >
        <Preview document={shown} asked={asked} />
      </div>
      <PrintFoot document={document} />
    </section>
  );
}

/** Stands in place of the downloads until they can have their notes. */
function NotesWaiting({ failed, retry }: Loaded<ClauseGuidance>): ReactNode {
  return (
    <div className={tool.actions} role="status">
      {failed ? (
        <>
          <p>
            <Translate id="assemble.notes.failed">
              The notes could not be loaded. Check your connection, then try again.
            </Translate>
          </p>
          <button type="button" className="button button--secondary" onClick={retry}>
            <Translate id="assemble.notes.again">Try again</Translate>
          </button>
        </>
      ) : (
        <p>
          <Translate id="assemble.notes.loading">Loading the notes.</Translate>
        </p>
      )}
    </div>
  );
}
