import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './Contents.module.css';

/** The sections of the current edition, as a table of contents. */
export default function Contents({ edition }: { edition: string }): ReactNode {
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">
        <Translate id="home.contents" values={{ edition }}>
          {'In edition {edition}'}
        </Translate>
      </h2>
      <ul>
        {sections().map(([section, name]) => (
          <li key={section}>
            <Link to={`/handbook/${edition}/${section}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function sections(): [section: string, name: string][] {
  return [
    ['papers', translate({ id: 'home.papers', message: 'Terms and merchants' })],
    ['aml', translate({ id: 'home.aml', message: 'Money laundering indicators' })],
    ['reporting', translate({ id: 'home.reporting', message: 'Reporting suspicion' })],
    ['data-protection', translate({ id: 'home.dataProtection', message: 'Data protection' })],
    ['legislation', translate({ id: 'home.legislation', message: 'National legislation' })],
    ['staff', translate({ id: 'home.staff', message: 'Caring for staff' })],
  ];
}
