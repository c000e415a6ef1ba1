import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import TextPage from '../../components/TextPage';
import type { Source } from '../schema';
import SourceText from './SourceText';
import styles from './styles.module.css';

interface Row extends Source {
  pages: readonly { title: string; permalink: string }[];
}

/** /sources: every source in use, with the pages that cite it. */
export default function SourcesPage({ sources }: { sources: readonly Row[] }): ReactNode {
  return (
    <TextPage
      title={translate({ id: 'sources.title', message: 'Sources' })}
      description={translate({
        id: 'sources.description',
        message:
          'Every document that the handbook cites, with its publisher, its date and the pages that cite it.',
      })}
    >
      <p>
        <Translate
          id="sources.introduction"
          values={{
            count: String(sources.length),
            unread: String(sources.filter((s) => !s.verified).length),
          }}
        >
          {
            'The handbook rests on {count} sources, listed by publisher. {unread} of them are marked because no editor has read them yet: check the document before you rely on what it is cited for. Where only a copy of a document was seen, the list names the document without a link.'
          }
        </Translate>
      </p>
      <ul className={styles.rows}>
        {sources.map((source) => (
          <li key={source.id} id={source.id} className={styles.row}>
            <SourceText source={source} isLinked />
            {source.pages.length > 0 && (
              <p className={styles.citing}>
                <Translate id="sources.citedIn">Cited in:</Translate>{' '}
                {source.pages.map((page, index) => (
                  <React.Fragment key={page.permalink}>
                    {index > 0 && ', '}
                    <Link to={page.permalink}>{page.title}</Link>
                  </React.Fragment>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
