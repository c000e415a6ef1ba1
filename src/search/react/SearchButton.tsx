import React, { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { loadDialog, preload } from './loading';
import { setOpener } from './opening';
import type SearchDialog from './SearchDialog';
import styles from './SearchButton.module.css';
import { useAlgolia } from './useAlgolia';
import { useArrival } from './useArrival';
import { useShortcut } from './useShortcut';
import { useSlashKey } from './useSlashKey';

/** One time that the search is open: which of them it is, and the words in its field. */
interface Opening {
  count: number;
  Dialog: typeof SearchDialog;
  query: string;
}

/** What is shown: nothing, the dialog, or that it could not be loaded. */
type State = Opening | 'failed' | undefined;

/**
 * The button that opens the search. It is all of the search that every page loads; the rest
 * begins to load when the button is pointed at or focused.
 */
export default function SearchButton(): ReactNode {
  const [state, setState] = useState<State>();
  const button = useRef<HTMLButtonElement>(null);
  const count = useRef(0);
  const algolia = useAlgolia();
  const [isSlashOn] = useSlashKey();
  useArrival();

  const open = useCallback(
    (query = '') => {
      preload(algolia);
      loadDialog().then(
        ({ default: Dialog }) => setState({ count: ++count.current, Dialog, query }),
        () => setState('failed'),
      );
    },
    [algolia],
  );
  useEffect(() => setOpener(open), [open]);
  useShortcut(isSlashOn, open);

  const prepare = () => preload(algolia);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={isSlashOn ? 'Control+K Meta+K /' : 'Control+K Meta+K'}
        onClick={() => open()}
        onFocus={prepare}
        onPointerEnter={prepare}
      >
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m12.5 12.5 5 5" />
        </svg>
        <span className={styles.label}>
          <Translate id="search.button">Search</Translate>
        </span>
        <Keys isSlashOn={isSlashOn} />
      </button>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          <Translate id="search.notLoaded">
            The search could not be loaded. Check your connection, then try again.
          </Translate>
        </p>
      )}
      {typeof state === 'object' && (
        <state.Dialog
          // Each time is a dialog of its own: the browser tells that one is closed in a later
          // task, when the next may be open already.
          key={state.count}
          query={state.query}
          opener={button}
          onClose={() => setState((now) => (now === state ? undefined : now))}
        />
      )}
    </>
  );
}

/** The keys that open the search, as the device calls them. */
function Keys({ isSlashOn }: { isSlashOn: boolean }): ReactNode {
  const isMac = useIsBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <span className={styles.keys} aria-hidden="true">
      {isSlashOn && <kbd>/</kbd>}
      <kbd>{isMac ? '⌘ K' : translate({ id: 'search.keys', message: 'Ctrl K' })}</kbd>
    </span>
  );
}
