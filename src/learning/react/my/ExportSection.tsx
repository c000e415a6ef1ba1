import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import type { Exporting } from './useExport';
import styles from './my.module.css';

interface Props {
  exporting: Exporting;
  isEmpty: boolean;
}

/** Saves what is kept as a file, to keep it or to take it to another device. */
export default function ExportSection({ exporting, isEmpty }: Props): ReactNode {
  const { saved, save } = exporting;
  return (
    <>
      <Heading as="h2" id="export">
        {translate({ id: 'learning.export', message: 'Export' })}
      </Heading>
      <p>
        <Translate id="learning.export.text">
          Saves everything on this page in one file: as a copy to keep, or to go on with in another
          browser. The file holds your answers and results, but not your name.
        </Translate>
      </p>
      {isEmpty && (
        <p>
          <Translate id="learning.export.empty">There is nothing to save yet.</Translate>
        </p>
      )}
      {!isEmpty && (
        <p className={styles.buttons}>
          <button type="button" className="button button--primary" onClick={() => void save()}>
            <Translate id="learning.export.save">Download my learning</Translate>
          </button>
        </p>
      )}
      <div role="status">
        {saved && (
          <Outcome tone="good">
            <p>
              <Translate id="learning.export.done" values={saved}>
                {'Your browser was given the file {name}, with {count} entries.'}
              </Translate>
            </p>
          </Outcome>
        )}
      </div>
    </>
  );
}
