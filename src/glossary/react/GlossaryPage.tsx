import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate, { translate } from '@docusaurus/Translate';
import TextPage from '../../components/TextPage';
import StructuredData from '../../components/StructuredData';
import SourceText from '../../citation/react/SourceText';
import type { Source } from '../../citation/schema';
import { useAbsoluteUrl } from '../../components/useAbsoluteUrl';
import type { Term } from '../schema';
import styles from './styles.module.css';

interface Row extends Omit<Term, 'see' | 'sources'> {
  see: readonly { id: string; term: string }[];
  sources: readonly Source[];
}

/** /glossary: every term with its definition, sources and related terms. */
export default function GlossaryPage({ terms }: { terms: readonly Row[] }): ReactNode {
  const url = useAbsoluteUrl()('/glossary');
  const { collectAnchor } = useBrokenLinks();
  terms.forEach(({ id }) => collectAnchor(id));
  return (
    <TextPage
      title={translate({ id: 'glossary.title', message: 'Glossary' })}
      description={translate({
        id: 'glossary.description',
        message:
          'The terms of the handbook, defined in plain words, each with its sources and related terms.',
      })}
    >
      <StructuredData
        data={{
          '@type': 'DefinedTermSet',
          name: 'Glossary of the Coalition Handbook',
          url,
          hasDefinedTerm: terms.map((term) => ({
            '@type': 'DefinedTerm',
            name: term.term,
            description: term.definition,
            url: `${url}#${term.id}`,
          })),
        }}
      />
      {terms.map((term) => (
        <Entry key={term.id} term={term} />
      ))}
    </TextPage>
  );
}

function Entry({ term }: { term: Row }): ReactNode {
  return (
    <section id={term.id} className={styles.entry}>
      <h2>{term.term}</h2>
      {term.aliases.length > 0 && (
        <p className={styles.small}>
          <Translate id="glossary.also">Also:</Translate> {term.aliases.join(', ')}
        </p>
      )}
      <p>{term.definition}</p>
      {term.see.length > 0 && (
        <p className={styles.small}>
          <Translate id="glossary.see">See also:</Translate>{' '}
          {term.see.map(({ id, term: name }, index) => (
            <React.Fragment key={id}>
              {index > 0 && ', '}
              <Link to={`#${id}`}>{name}</Link>
            </React.Fragment>
          ))}
        </p>
      )}
      {term.sources.map((source) => (
        <p key={source.id} className={styles.small}>
          <Translate id="glossary.source">Source:</Translate>{' '}
          <SourceText source={source} isLinked />
        </p>
      ))}
    </section>
  );
}
