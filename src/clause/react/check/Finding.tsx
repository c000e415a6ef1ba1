import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Fact from '../../../components/Fact';
import { formName } from '../../formNames';
import { printPair } from '../../pair';
import { prefill } from '../../terms/prefill';
import type { ClauseFinding } from '../../terms/types';
import type { AssemblyState, Organisation } from '../../types';
import styles from './check.module.css';
import FindingRedline from './FindingRedline';
import StateTag from './StateTag';
import type { Checked } from './useCheck';
import { certaintyText, importanceText, placeText, shareText, versionsText } from './words';

interface Props {
  finding: ClauseFinding;
  checked: Checked;
  /** The answers that the terms have. */
  values: AssemblyState['values'];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** What was found out about one clause. */
export default function Finding(props: Props): ReactNode {
  const { finding, checked, values, isOpen, onOpen } = props;
  const { state, title, importance } = finding;
  return (
    <li className={styles.finding}>
      <h3>{title}</h3>
      <p className={styles.tags}>
        <StateTag state={state} />
        {state === 'missing' && importance && <span>{importanceText(importance)}</span>}
      </p>
      {state !== 'missing' && <Facts finding={finding} />}
      <Links finding={finding} values={values} organisation={checked.check.organisation} />
      {state === 'adapted' && (
        <FindingRedline finding={finding} checked={checked} isOpen={isOpen} onOpen={onOpen} />
      )}
    </li>
  );
}

function Facts({ finding }: { finding: ClauseFinding }): ReactNode {
  const { state, certainty, places } = finding;
  const isAdapted = state === 'adapted';
  return (
    <dl className={styles.facts}>
      <Fact
        name={
          isAdapted ? (
            <Translate id="check.nearest">Nearest to</Translate>
          ) : (
            <Translate id="check.is">Is</Translate>
          )
        }
      >
        <VersionFound finding={finding} />
      </Fact>
      {certainty && (
        <Fact name={<Translate id="check.certainty">How sure</Translate>}>
          {certaintyText(certainty)} {isAdapted && shareText(finding.similarity)}
        </Fact>
      )}
      <Fact name={<Translate id="check.places">Found in</Translate>}>
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place.from}>{placeText(place)}</li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}

function VersionFound({ finding }: { finding: ClauseFinding }): ReactNode {
  const { variant, alike, current, latest, mixedWith } = finding;
  return (
    <>
      <Translate
        id="check.version"
        values={{ version: versionsText(finding), form: formName(variant) }}
      >
        {'version {version}, {form}'}
      </Translate>
      {'. '}
      {alike.length > 0 && (
        <>
          <Translate id="check.alike">They read alike here.</Translate>{' '}
        </>
      )}
      {current ? (
        <CurrentVersion finding={finding} />
      ) : (
        <Translate id="check.superseded" values={{ latest }}>
          {'Superseded by version {latest}.'}
        </Translate>
      )}
      {mixedWith.length > 0 && (
        <>
          {' '}
          <Translate id="check.mixed" values={{ versions: mixedWith.join(', ') }}>
            {'It also has words of: {versions}.'}
          </Translate>
        </>
      )}
    </>
  );
}

function CurrentVersion({ finding: { alike, version } }: { finding: ClauseFinding }): ReactNode {
  if (alike.length === 0) {
    return <Translate id="check.current">This is the current version.</Translate>;
  }
  return (
    <Translate id="check.current.of" values={{ version }}>
      {'Version {version} is the current one.'}
    </Translate>
  );
}

function Links(props: {
  finding: ClauseFinding;
  values: AssemblyState['values'];
  organisation: Organisation | undefined;
}): ReactNode {
  const { finding, values, organisation } = props;
  const { id, version, latest, variant, permalink, current } = finding;
  const fragment = prefill([{ id, version: latest, variant }], values, organisation);
  return (
    <ul className={styles.links}>
      <li>
        <Link to={permalink}>
          <Translate id="check.link.version" values={{ version }}>
            {'Read version {version}'}
          </Translate>
        </Link>
      </li>
      {!current && (
        <li>
          <Link to={`/clauses/compare${printPair({ clause: id, from: version, to: latest })}`}>
            <Translate id="check.link.compare" values={{ version, latest }}>
              {'Compare {version} with {latest}'}
            </Translate>
          </Link>
        </li>
      )}
      <li>
        <Link to={`/clauses/assemble${fragment}`}>
          <Translate id="check.link.assemble" values={{ latest }}>
            {'Assemble version {latest}'}
          </Translate>
        </Link>
      </li>
    </ul>
  );
}
