import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import SearchPageBox from '../../search/react/SearchPageBox';
import styles from './styles.module.css';

/** What stands where there is no page: a search for the words of the address, and ways on. */
export default function NotFound(): ReactNode {
  return (
    <main className={`markdown ${styles.page}`}>
      <h1>
        <Translate id="notFound.title">There is no page at this address</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">
          It may have been mistyped, or the page may be for members only. Pages of the handbook keep
          their addresses, so a link that you were given should work: please tell whoever gave it to
          you.
        </Translate>
      </p>
      <SearchPageBox />
      <ul>
        <li>
          <Link to="/handbook">
            <Translate id="notFound.handbook">The handbook and its editions</Translate>
          </Link>
        </li>
        <li>
          <Link to="/clauses">
            <Translate id="notFound.clauses">Model clauses</Translate>
          </Link>
        </li>
        <li>
          <Link to="/training">
            <Translate id="notFound.training">Training</Translate>
          </Link>
        </li>
        <li>
          <Link to="/help">
            <Translate id="notFound.help">Help and hotlines</Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
