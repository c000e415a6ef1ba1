import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { PageInfo } from '../../content/pageInfo';
import styles from './styles.module.css';

/** Says that a text is not the present one, and leads to the one that is. */
export default function SupersededBanner({ info }: { info: PageInfo }): ReactNode {
  const { successor } = info;
  const isOldEdition = info.edition !== undefined && info.status === 'baseline';
  if (!successor && !isOldEdition) return null;
  return (
    <aside className={styles.banner}>
      <p>
        <strong>
          {info.clause ? (
            <Translate id="clause.superseded" values={{ version: info.clause.version }}>
              {'Version {version} is superseded.'}
            </Translate>
          ) : (
            <Translate id="edition.superseded.title" values={{ edition: info.edition ?? '' }}>
              {'Superseded: this is edition {edition}, the baseline.'}
            </Translate>
          )}
        </strong>{' '}
        {info.clause ? (
          <Translate id="clause.superseded.text">
            It stays at this address, unchanged, for agreements that refer to it.
          </Translate>
        ) : (
          <Translate id="edition.superseded.text">
            It restates what was said at the time and is kept for comparison. Do not act on it.
          </Translate>
        )}{' '}
        {successor && (
          <Link to={successor.permalink}>
            {info.clause ? (
              <Translate id="clause.toLatest" values={{ version: info.clause.latest }}>
                {'Read the latest version, {version}'}
              </Translate>
            ) : (
              <Translate id="edition.toCurrent" values={{ title: successor.title }}>
                {'Read the current page: {title}'}
              </Translate>
            )}
          </Link>
        )}
      </p>
    </aside>
  );
}
