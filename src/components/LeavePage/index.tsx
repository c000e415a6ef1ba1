import React, { useEffect, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A page that nobody wonders about in a list of open pages. */
const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather';

/** Presses of Shift, and the time between two of them in ms, that leave the page. */
const PRESSES = 3;
const WITHIN_MS = 1500;

/**
 * A quick way off a page with a hard subject, after the GOV.UK pattern "Exit a page quickly":
 * a button that stays in view, and Shift pressed three times. The page is emptied at once and
 * replaced in the history, so that "back" does not return to it. A plain link without JavaScript.
 */
export default function LeavePage(): ReactNode {
  useEffect(() => {
    let presses: number[] = [];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      const now = Date.now();
      presses = [...presses.filter((time) => now - time < WITHIN_MS), now];
      if (presses.length >= PRESSES) leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className={styles.place}>
      <a
        className={styles.button}
        href={NEUTRAL_PAGE}
        rel="nofollow noreferrer"
        title={translate({
          id: 'leave.hint',
          message: 'Opens a weather page. Pressing Shift three times does the same.',
        })}
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <Translate id="leave.button">Leave this page</Translate>
      </a>
    </div>
  );
}

function leave(): void {
  document.documentElement.classList.add('is-leaving');
  document.title = ' ';
  window.location.replace(NEUTRAL_PAGE);
}
