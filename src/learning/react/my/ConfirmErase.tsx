import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Holdings } from '../../overview';
import styles from './my.module.css';
import type { Exporting } from './useExport';

interface Props {
  id: string;
  /** Title of the course; left out for all courses. */
  title: string | undefined;
  holdings: Holdings;
  exporting: Exporting;
  onErase: () => void;
  onKeep: () => void;
}

/** Names what goes, offers the export, and asks. */
export default function ConfirmErase(props: Props): ReactNode {
  const { id, title, holdings, exporting, onErase, onKeep } = props;
  return (
    <div role="group" aria-labelledby={id} className={styles.confirm}>
      <p id={id} tabIndex={-1} className={styles.told}>
        <strong>
          {title === undefined ? (
            <Translate id="learning.erase.confirmAll">
              This erases everything this site keeps in this browser:
            </Translate>
          ) : (
            <Translate id="learning.erase.confirmOne" values={{ course: title }}>
              {'This erases what this browser keeps of the course “{course}”:'}
            </Translate>
          )}
        </strong>
      </p>
      <ul>
        <li>
          <Translate id="learning.erase.lessons" values={{ count: holdings.lessons }}>
            {'your progress in lessons: {count}'}
          </Translate>
        </li>
        <li>
          <Translate id="learning.erase.answers" values={{ count: holdings.answers }}>
            {'your answers to questions, and with them their review: {count}'}
          </Translate>
        </li>
        <li>
          <Translate id="learning.erase.attempts" values={{ count: holdings.attempts }}>
            {'your attempts at assessments, passed ones too: {count}'}
          </Translate>
        </li>
        {title === undefined && (
          <li>
            <Translate id="learning.erase.name">the name you typed for records, if any</Translate>
          </li>
        )}
      </ul>
      <p>
        <Translate id="learning.erase.final">
          It cannot be undone: nobody else has a copy. To keep one, export it first; the file can be
          imported again later.
        </Translate>
      </p>
      {exporting.saved && (
        <p>
          <Translate id="learning.export.done" values={exporting.saved}>
            {'Your browser was given the file {name}, with {count} entries.'}
          </Translate>
        </p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button--primary"
          onClick={() => void exporting.save()}
        >
          <Translate id="learning.erase.export">Export first</Translate>
        </button>
        <button type="button" className="button button--secondary" onClick={onErase}>
          <Translate id="learning.erase.yes">Erase it now</Translate>
        </button>
        <button type="button" className="button button--secondary" onClick={onKeep}>
          <Translate id="learning.erase.no">Keep it</Translate>
        </button>
      </div>
    </div>
  );
}
