import React, { type ComponentProps, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A table that scrolls by itself on narrow screens, by keyboard too. */
export default function Table(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className={styles.scroller}
      role="region"
      tabIndex={0}
      aria-label={translate({ id: 'table.label', message: 'Table, may be scrolled sideways' })}
    >
      <table {...props} />
    </div>
  );
}
