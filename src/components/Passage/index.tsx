import React, { type ReactNode } from 'react';
import { audienceLabel } from '../PageFurniture/kinds';
import styles from './styles.module.css';

/** A passage that only the build for its audience has; says whom it is for. */
export default function Passage({ audience, children }: { audience: string; children: ReactNode }) {
  return (
    <section className={styles.passage} aria-label={audienceLabel(audience)}>
      <p className={styles.label} aria-hidden="true">
        {audienceLabel(audience)}
      </p>
      {children}
    </section>
  );
}
