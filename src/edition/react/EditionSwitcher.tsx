import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { EditionLink } from '../../content/pageInfo';
import styles from './styles.module.css';

interface Props {
  editions: readonly EditionLink[];
  /** Id of the edition that is shown. */
  current: string;
}

/** Links to the same page in every edition; says so where an edition does not have it. */
export default function EditionSwitcher({ editions, current }: Props): ReactNode {
  return (
    <nav
      className={styles.switcher}
      aria-label={translate({ id: 'edition.switcher', message: 'Editions of this page' })}
    >
      <span className={styles.label} aria-hidden="true">
        <Translate id="edition.label">Edition</Translate>
      </span>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id}>
            <EditionEntry edition={edition} isCurrent={edition.id === current} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EditionEntry({ edition, isCurrent }: { edition: EditionLink; isCurrent: boolean }) {
  const text = `${edition.id} (${editionStatus(edition.status)})`;
  if (!edition.permalink) {
    return (
      <span className={styles.absent}>
        {text}
        <span className="sr-only">
          <Translate id="edition.absent">: does not have this page</Translate>
        </span>
      </span>
    );
  }
  return (
    <Link to={edition.permalink} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      {text}
    </Link>
  );
}

/** The status of an edition as readers see it. */
export function editionStatus(status: string): string {
  switch (status) {
    case 'current':
      return translate({ id: 'edition.current', message: 'current' });
    case 'baseline':
      return translate({ id: 'edition.baseline', message: 'baseline' });
    default:
      return translate({ id: 'edition.superseded', message: 'superseded' });
  }
}
