import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Outcome from '../../components/Outcome';
import styles from './firstState.module.css';

/** What pages show until what the device keeps is loaded: all there is without JavaScript. */
export default function FirstState({ failed }: { failed: boolean }): ReactNode {
  return (
    <>
      <noscript>
        <Outcome tone="plain">
          <p>
            <Translate id="learning.noScript">
              This page needs JavaScript: your progress is kept by your browser, not by this site,
              and only a script in the page can read it.
            </Translate>
          </p>
        </Outcome>
      </noscript>
      <div role="status">
        {failed ? (
          <Outcome tone="problem">
            <p>
              <Translate id="learning.failed">
                A part of this page could not be loaded. Check your connection, then reload the
                page. Nothing that is kept on this device is lost.
              </Translate>
            </p>
          </Outcome>
        ) : (
          <p className={styles.waiting}>
            <Translate id="learning.loading">Reading what is kept on this device.</Translate>
          </p>
        )}
      </div>
    </>
  );
}
