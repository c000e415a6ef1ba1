import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formOf, type Choice } from '../../library';
import { printPair } from '../../pair';
import { unseenAmong } from '../../places';
import type { AssemblyState, ClauseLibrary, ClauseVersion } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import { versionText } from '../versionText';
import { formText, jurisdictionText } from '../words';
import styles from './assemble.module.css';
import { boxId } from './words';

interface Props {
  library: ClauseLibrary;
  state: AssemblyState;
  choice: Choice;
  version: ClauseVersion;
  /** Number of the newest version. */
  latest: string;
  onChange: (change: { version?: string; variant?: string }) => void;
}

/** Version and form of a clause that was chosen. */
export default function ClauseDetails(props: Props): ReactNode {
  const { library, choice, version, onChange } = props;
  const versions = library.versions.filter(({ id }) => id === choice.id);
  const form = formOf(version, choice.variant);
  return (
    <>
      <VersionLine {...props} />
      <Unseen {...props} />
      <div className={styles.options}>
        {versions.length > 1 && (
          <SelectField
            label={<Translate id="assemble.version">Version</Translate>}
            name={translate(
              { id: 'assemble.versionOf', message: 'Version: {title}' },
              { title: version.title },
            )}
            value={version.version}
            options={versions.map((item) => ({ value: item.version, text: versionText(item) }))}
            onValue={(number) => {
              const other = versions.find((item) => item.version === number);
              const keepsForm = other && formOf(other, choice.variant);
              onChange({ version: number, variant: keepsForm ? choice.variant : 'full' });
            }}
          />
        )}
        {version.forms.length > 1 && (
          <SelectField
            label={<Translate id="assemble.form">Form</Translate>}
            name={translate(
              { id: 'assemble.formOf', message: 'Form: {title}' },
              { title: version.title },
            )}
            hint={form?.when}
            value={form?.variant ?? 'full'}
            options={version.forms.map(({ variant }) => ({
              value: variant,
              text: formText(variant),
            }))}
            onValue={(variant) => onChange({ version: version.version, variant })}
          />
        )}
      </div>
    </>
  );
}

function VersionLine({ version, latest, onChange }: Props): ReactNode {
  const link = <Link to={version.permalink}>{version.version}</Link>;
  if (version.version === latest) {
    return (
      <p className={tool.hint}>
        <Translate id="assemble.latest" values={{ version: link }}>
          {'Version {version}, the latest'}
        </Translate>
      </p>
    );
  }
  const pair = { clause: version.id, from: version.version, to: latest };
  return (
    <p className={styles.superseded}>
      <Translate id="assemble.superseded" values={{ version: link, latest }}>
        {'Version {version}, superseded by {latest}.'}
      </Translate>{' '}
      <Link to={`/clauses/compare${printPair(pair)}`}>
        <Translate id="assemble.seeChanges">See what changed</Translate>
      </Link>{' '}
      <button
        type="button"
        className="button button--sm button--secondary"
        onClick={() => {
          onChange({ version: latest });
          // The button that was pressed goes away.
          document.getElementById(boxId(version.id))?.focus();
        }}
      >
        {translate({ id: 'assemble.useLatest', message: 'Use {latest}' }, { latest })}
      </button>
    </p>
  );
}

/** The places that were chosen and that the notes of the clause do not look at. */
function Unseen({ state, version }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { unseen, onlyUnion } = unseenAmong(state.jurisdictions, version.jurisdictions);
  const names = (codes: readonly string[]) =>
    codes.map((code) => jurisdictionText(code, currentLocale)).join(', ');
  return (
    <>
      {unseen.length > 0 && (
        <p className={tool.hint}>
          <Translate id="assemble.unseen" values={{ places: names(unseen) }}>
            {'Written without a look at the law of: {places}. Have it checked there.'}
          </Translate>
        </p>
      )}
      {onlyUnion.length > 0 && (
        <p className={tool.hint}>
          <Translate id="assemble.onlyUnion" values={{ places: names(onlyUnion) }}>
            {
              'Written with a look at the law of the European Union, and not at that of: {places}. Have it checked there.'
            }
          </Translate>
        </p>
      )}
    </>
  );
}
