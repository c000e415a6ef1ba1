import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { useState, type ReactNode } from 'react';
import FileField from '../../../components/Files/FileField';
import Outcome from '../../../components/Outcome';
import type { EventStore } from '../../types';
import { useSite } from '../useLearning';
import { importFile, type Imported } from './importing';
import { problemText } from './importWords';

/** Adds what another browser exported to what is here. */
export default function ImportSection({ store }: { store: EventStore }): ReactNode {
  const site = useSite();
  const [result, setResult] = useState<{ name: string; imported: Imported }>();
  const take = async (file: File) => {
    setResult({ name: file.name, imported: await importFile(file, store, site) });
  };
  return (
    <>
      <Heading as="h2" id="import">
        {translate({ id: 'learning.import', message: 'Import' })}
      </Heading>
      <p>
        <Translate id="learning.import.text">
          Adds what an exported file holds to what is here. Nothing is overwritten, and the same
          file twice changes nothing.
        </Translate>
      </p>
      <FileField
        label={<Translate id="learning.import.file">File to import</Translate>}
        onFiles={([file]) => file && void take(file)}
      />
      <div role="status">{result && <Result {...result} />}</div>
    </>
  );
}

function Result({ name, imported }: { name: string; imported: Imported }): ReactNode {
  if ('problem' in imported) {
    return (
      <Outcome tone="problem">
        <p>
          <strong>{name}</strong>: {problemText(imported)}{' '}
          <Translate id="learning.import.unchanged">Nothing here was changed.</Translate>
        </p>
      </Outcome>
    );
  }
  const { added, already } = imported;
  return (
    <Outcome tone={added > 0 ? 'good' : 'plain'}>
      <p>
        <strong>{name}</strong>:{' '}
        {added === 0 ? (
          <Translate id="learning.import.nothingNew" values={{ already }}>
            {'Everything in this file was here already ({already} entries). Nothing was changed.'}
          </Translate>
        ) : (
          <Translate id="learning.import.done" values={{ added, already }}>
            {'Entries added: {added}. Here already: {already}.'}
          </Translate>
        )}
      </p>
    </Outcome>
  );
}
