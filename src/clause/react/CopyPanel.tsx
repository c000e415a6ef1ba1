import Translate from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { addressOf, standaloneClause } from '../assemble';
import { titleOf, versionOf } from '../library';
import type { ClauseLibrary, ClauseVersion } from '../types';
import type { CopiesProps } from './ClauseCopies';
import CopyButtons from './CopyButtons';
import SelectField from './SelectField';
import { loadLibrary } from './loading';
import { useLoaded } from './useLoaded';
import Waiting from './Waiting';
import { formText } from './words';

/** Copies of the wording of a version, in the form that is wanted. */
export default function CopyPanel(props: CopiesProps): ReactNode {
  const { value: library, failed, retry } = useLoaded(loadLibrary);
  if (!library) return <Waiting failed={failed} onRetry={retry} />;
  const version = versionOf(library, props);
  return version ? <Copies library={library} version={version} /> : null;
}

function Copies({ library, version }: { library: ClauseLibrary; version: ClauseVersion }) {
  const [variant, setVariant] = useState('full');
  const titles = Object.fromEntries(library.versions.map(({ id }) => [id, titleOf(library, id)]));
  const { license, site } = library;
  return (
    <>
      {version.forms.length > 1 && (
        <SelectField
          label={<Translate id="clause.copyForm">Form</Translate>}
          value={variant}
          options={version.forms.map((form) => ({
            value: form.variant,
            text: formText(form.variant),
          }))}
          onValue={setVariant}
        />
      )}
      <CopyButtons
        key={variant}
        clause={standaloneClause(version, variant, { titles })}
        origin={{ license, address: addressOf(site, version.permalink), hash: version.hash }}
      />
    </>
  );
}
