import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import LocalDate from '../../../components/PageFurniture/LocalDate';
import type { ClauseVersion } from '../../types';
import Changes from '../Changes';
import styles from './compare.module.css';

/** What each version on the way changed, why, who has to act and by when. */
export default function Steps({ steps }: { steps: readonly ClauseVersion[] }): ReactNode {
  if (!steps.some(({ changes }) => changes)) return null;
  return (
    <StepsSection>
      <VersionSteps steps={steps} heading="h3" />
    </StepsSection>
  );
}

/** The section on what changed, above the text. */
export function StepsSection({ children }: { children: ReactNode }): ReactNode {
  return (
    <section className={styles.steps}>
      <h2>
        <Translate id="compare.steps">What changed, and what to do</Translate>
      </h2>
      {children}
    </section>
  );
}

interface VersionProps {
  steps: readonly ClauseVersion[];
  heading: 'h3' | 'h4';
}

/** The same without a heading of its own. */
export function VersionSteps({ steps, heading: Heading }: VersionProps): ReactNode {
  return steps.map(
    ({ version, published, material, changes }) =>
      changes && (
        <div key={version} className={styles.step}>
          <Heading>
            <Translate id="compare.step" values={{ version, date: <LocalDate date={published} /> }}>
              {'Version {version}, {date}'}
            </Translate>
          </Heading>
          <Changes changes={changes} material={material} />
        </div>
      ),
  );
}
