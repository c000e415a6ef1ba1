import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { ReportingBody } from '../../types';
import tool from '../tool.module.css';
import { jurisdictionText } from '../words';
import styles from './assemble.module.css';

interface Props {
  /** Undefined where no place was chosen. */
  bodies: readonly ReportingBody[] | undefined;
  /** The question that they answer. */
  label: string;
  onBody: (name: string) => void;
}

/** Known bodies for the places that were chosen, each with what says that reports go there. */
export default function BodyChoice({ bodies, label, onBody }: Props): ReactNode {
  if (!bodies || bodies.length === 0) return <NoBodies isPlaceChosen={bodies !== undefined} />;
  return (
    <ul
      className={styles.bodies}
      aria-label={translate({ id: 'assemble.bodies', message: 'Known bodies: {label}' }, { label })}
    >
      {bodies.map((body) => (
        <Body key={`${body.place} ${body.name}`} body={body} onBody={onBody} />
      ))}
    </ul>
  );
}

function Body({ body, onBody }: { body: ReportingBody } & Pick<Props, 'onBody'>): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { name, place, note, sources } = body;
  return (
    <li>
      <button
        type="button"
        className="button button--sm button--secondary"
        onClick={() => onBody(name)}
      >
        {translate({ id: 'assemble.bodies.use', message: 'Use “{name}”' }, { name })}
      </button>
      <p className={tool.hint}>
        {jurisdictionText(place, currentLocale)}. {note}{' '}
        <Translate id="assemble.bodies.source" values={{ sources: sources.join('; ') }}>
          {'Source: {sources}.'}
        </Translate>
      </p>
    </li>
  );
}

function NoBodies({ isPlaceChosen }: { isPlaceChosen: boolean }): ReactNode {
  return (
    <p className={tool.hint}>
      {isPlaceChosen ? (
        <Translate id="assemble.bodies.none">
          The handbook has no source on such a body in the places that you chose. Ask the
          authorities there.
        </Translate>
      ) : (
        <Translate id="assemble.bodies.noPlace">
          Choose where your terms apply: known bodies there are then proposed here.
        </Translate>
      )}
    </p>
  );
}
