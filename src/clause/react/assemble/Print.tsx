import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { openPoints, provenanceRows, provenanceText } from '../../exportRows';
import type { AssembledDocument } from '../../types';
import styles from './assemble.module.css';

interface Props {
  document: AssembledDocument;
}

/** What a printed document begins with. */
export function PrintHead({ document: { title, date } }: Props): ReactNode {
  return (
    <div className={`${styles.paper} ${styles.printHead}`}>
      <h1>{title}</h1>
      <p>{dayText(date)}</p>
    </div>
  );
}

/** What a printed document ends with, as its files do. */
export function PrintFoot({ document }: Props): ReactNode {
  const open = openPoints(document);
  return (
    <div className={styles.paper}>
      {open.length > 0 && (
        <>
          <h2>
            <Translate id="assemble.print.open">Still to be settled</Translate>
          </h2>
          <ul>
            {open.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
      <h2>
        <Translate id="assemble.print.provenance">Provenance</Translate>
      </h2>
      <p>{provenanceText(document)}</p>
      <Origins document={document} />
      <p>
        <Translate id="assemble.printNote">
          Made with the Coalition Handbook. The text is not legal advice.
        </Translate>
      </p>
    </div>
  );
}

function Origins({ document }: Props): ReactNode {
  return (
    <ul className={styles.origins}>
      {provenanceRows(document).map(({ number, title, id, version, form, hash, address }) => (
        <li key={id}>
          {translate(
            {
              id: 'assemble.print.origin',
              message: '{number}. {title} ({id}), version {version}, {form}',
            },
            { number, title, id, version, form },
          )}
          <br />
          {address}
          <br />
          <code>{hash}</code>
        </li>
      ))}
    </ul>
  );
}

/** A day in words, in the language of the document. */
function dayText(date: string): string {
  const form = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${date}T00:00:00Z`));
}
