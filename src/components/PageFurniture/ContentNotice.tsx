import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  notice: string;
  /** On the page with the help lines itself there is no need to lead to it. */
  isHelpPage?: boolean;
}

/** Ahead of a hard subject: what the page deals with, and where there is help. */
export default function ContentNotice({ notice, isHelpPage = false }: Props): ReactNode {
  return (
    <aside className={styles.notice}>
      <p>
        <strong>
          <Translate id="notice.title">Before you read:</Translate>
        </strong>{' '}
        {notice}{' '}
        {isHelpPage ? (
          <Translate id="notice.stop">You can stop at any time.</Translate>
        ) : (
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
        )}
      </p>
    </aside>
  );
}
