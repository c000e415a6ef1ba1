import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import { latestOf, versionOf } from '../../library';
import type { AssemblyState, ClauseLibrary, ClauseVersion } from '../../types';
import tool from '../tool.module.css';
import styles from './assemble.module.css';
import ClauseDetails from './ClauseDetails';
import { boxId } from './words';

interface Props {
  library: ClauseLibrary;
  state: AssemblyState;
  id: string;
  /** Not in the preset of the organisation, but useful to it. */
  isUseful: boolean;
  /** What became of the last wish, if it was about this clause. */
  told: ReactNode;
  onToggle: (isOn: boolean) => void;
  onChange: (change: { version?: string; variant?: string }) => void;
}

/** A clause that can be taken into the document, with its version and its form. */
export default function ClauseRow(props: Props): ReactNode {
  const { library, state, id, isUseful, told, onToggle, onChange } = props;
  const hintId = useId();
  const latest = latestOf(library, id);
  const choice = state.clauses.find((clause) => clause.id === id);
  if (!latest) return null;
  const version: ClauseVersion = (choice && versionOf(library, choice)) ?? latest;
  return (
    <li>
      <label className={tool.choice}>
        <input
          id={boxId(id)}
          type="checkbox"
          checked={choice !== undefined}
          aria-describedby={hintId}
          onChange={({ target }) => onToggle(target.checked)}
        />
        <span className={styles.title}>{latest.title}</span>
      </label>
      <div className={styles.about}>
        <Hint id={hintId} description={version.description} isUseful={isUseful} />
        <div role="status">{told}</div>
        {choice ? (
          <ClauseDetails
            library={library}
            state={state}
            choice={choice}
            version={version}
            latest={latest.version}
            onChange={onChange}
          />
        ) : (
          <p className={tool.hint}>
            <Link to={latest.permalink}>
              <Translate id="assemble.read" values={{ title: latest.title }}>
                {'Read “{title}”'}
              </Translate>
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

function Hint(props: { id: string; description: string; isUseful: boolean }): ReactNode {
  const { id, description, isUseful } = props;
  return (
    <p id={id} className={tool.hint}>
      {isUseful && (
        <>
          <strong>
            <Translate id="assemble.useful">Useful for your organisation.</Translate>
          </strong>{' '}
        </>
      )}
      {description.replace(/^Model clause: (.)/, (_, first: string) => first.toUpperCase())}
    </p>
  );
}
