import React, { type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { wordsOfPath } from '../missing';
import { preload } from './loading';
import { openSearch } from './opening';
import styles from './SearchButton.module.css';
import { useAlgolia } from './useAlgolia';

/** For a page that is not there: a button that searches for the words of its address. */
export default function SearchPageBox(): ReactNode {
  const algolia = useAlgolia();
  // The server does not know the address: this page is one file for all of them.
  const words = useIsBrowser() ? wordsOfPath(window.location.pathname) : '';
  const prepare = () => preload(algolia);
  return (
    <p>
      <button
        type="button"
        className={styles.box}
        aria-haspopup="dialog"
        onClick={() => openSearch(words)}
        onFocus={prepare}
        onPointerEnter={prepare}
      >
        {words ? (
          <Translate id="search.missing" values={{ words }}>
            {'Search for “{words}”'}
          </Translate>
        ) : (
          <Translate id="search.missing.any">Search the handbook</Translate>
        )}
      </button>
    </p>
  );
}
