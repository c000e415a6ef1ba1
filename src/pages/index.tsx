import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import Contents from '../components/home/Contents';
import { doors } from '../components/home/doors';
import Continue from '../course/react/Continue';
import { siteFieldsOf } from '../site/fields';
import styles from './index.module.css';

/** The first page: says what this is and sends each reader to where their work begins. */
export default function Home(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { currentEdition, audience } = siteFieldsOf(siteConfig.customFields);
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          'Best-practice papers, model clauses, guidance and training for companies that act against the commercial sexual exploitation of children online.',
      })}
    >
      <main>
        <header className={`${styles.inner} ${styles.opening}`}>
          <div className={styles.statement}>
            <h1>
              <Translate id="home.title">
                Follow the money, close the account, report, and keep to the law
              </Translate>
            </h1>
            <p className={styles.lead}>
              <Translate id="home.lead">
                Banks, card networks, payment companies, internet providers and technology companies
                work together against the commercial sexual exploitation of children online. This
                handbook tells their staff how: what to do, in which order, with which record, and
                on what authority.
              </Translate>
            </p>
            <p className={styles.actions}>
              <Link
                className="button button--primary button--lg"
                to={`/handbook/${currentEdition}`}
              >
                <Translate id="home.read" values={{ edition: currentEdition }}>
                  {'Read edition {edition}'}
                </Translate>
              </Link>
              <Link className={styles.quiet} to="/help">
                <Translate id="home.help">I have seen something, or need help now</Translate>
              </Link>
            </p>
          </div>
          <Contents edition={currentEdition} />
        </header>
        <div className={styles.inner}>
          <Continue />
        </div>
        <section className={styles.inner} aria-labelledby="doors">
          <h2 id="doors" className={styles.heading}>
            <Translate id="home.doors">Where do you begin?</Translate>
          </h2>
          <ul className={styles.doors}>
            {doors(currentEdition, audience).map((door) => (
              <li key={door.to}>
                <p className={styles.who}>{door.who}</p>
                <p className={styles.what}>
                  <Link to={door.to}>{door.what}</Link>
                </p>
                <p className={styles.why}>{door.why}</p>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.promises} aria-labelledby="promises">
          <div className={styles.inner}>
            <h2 id="promises" className={styles.heading}>
              <Translate id="home.promises">How it is kept</Translate>
            </h2>
            <dl>
              <div>
                <dt>
                  <Translate id="home.sourced">Sourced</Translate>
                </dt>
                <dd>
                  <Translate
                    id="home.sourcedText"
                    values={{
                      sources: (
                        <Link to="/sources">
                          <Translate id="home.sourcedLink">source</Translate>
                        </Link>
                      ),
                    }}
                  >
                    {
                      'Every statement of fact names its {sources}, and the page says so where no editor has read it yet.'
                    }
                  </Translate>
                </dd>
              </div>
              <div>
                <dt>
                  <Translate id="home.dated">Dated</Translate>
                </dt>
                <dd>
                  <Translate id="home.datedText">
                    Every page has an owner and a date for its next review. Editions and clause
                    versions keep their addresses.
                  </Translate>
                </dd>
              </div>
              <div>
                <dt>
                  <Translate id="home.private">Private</Translate>
                </dt>
                <dd>
                  <Translate id="home.privateText">
                    No account, no cookie, no tracker. What you answer in a quiz stays on your
                    device.
                  </Translate>
                </dd>
              </div>
            </dl>
          </div>
        </section>
      </main>
    </Layout>
  );
}
