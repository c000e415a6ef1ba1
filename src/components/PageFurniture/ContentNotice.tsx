import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Ahead of a hard subject: what the page deals with, and where there is help. */
export default function ContentNotice({ notice }: { notice: string }): ReactNode {
  return (
    <aside className={styles.notice}>
      <p>
        <strong>
          <Translate id="notice.title">Before you read:</Translate>
        </strong>{' '}
        {notice}{' '}
        <Translate
          id="notice.help"
          values={{
            help: (
              <Link to="/help">
                <Translate id="notice.helpLink">Help and hotlines</Translate>
              </Link>
            ),
          }}
        >
          {'You can stop at any time. {help} lists where to turn.'}
        </Translate>
      </p>
    </aside>
  );
}
