import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalDate from '../../../components/PageFurniture/LocalDate';
import type { ClauseVersion } from '../../types';
import Changes from '../Changes';
import styles from './compare.module.css';

/** What each version on the way changed, why, who has to act and by when. */
export default function Steps({ steps }: { steps: readonly ClauseVersion[] }): ReactNode {
  const told = steps.filter(({ changes }) => changes);
  if (told.length === 0) return null;
  return (
    <section className={styles.steps}>
      <h2>
        <Translate id="compare.steps">What changed, and what to do</Translate>
      </h2>
      {told.map(({ version, published, material, changes }) => (
        <div key={version} className={styles.step}>
          <h3>
            <Translate id="compare.step" values={{ version, date: <LocalDate date={published} /> }}>
              {'Version {version}, {date}'}
            </Translate>
          </h3>
          {changes && <Changes changes={changes} material={material} />}
        </div>
      ))}
    </section>
  );
}
