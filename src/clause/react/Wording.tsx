import React, { type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** The form of the wording, as its heading names it; the full form has none. */
  variant?: string;
  children: ReactNode;
}

/** The wording of a clause: what a company adopts, set apart from what is said about it. */
export default function Wording({ variant = 'full', children }: Props): ReactNode {
  return (
    <section className={styles.wording} aria-label={formLabel(variant)}>
      {children}
    </section>
  );
}

/** What a form of a wording is called where it stands by itself. */
function formLabel(variant: string): string {
  switch (variant) {
    case 'short':
      return translate({ id: 'clause.wording.short', message: 'Short form of the wording' });
    case 'bank':
      return translate({ id: 'clause.wording.bank', message: 'Wording for banks' });
    case 'acquirer':
      return translate({ id: 'clause.wording.acquirer', message: 'Wording for acquirers' });
    case 'payment-service':
      return translate({
        id: 'clause.wording.paymentService',
        message: 'Wording for payment services',
      });
    case 'card-network':
      return translate({ id: 'clause.wording.cardNetwork', message: 'Wording for card networks' });
    case 'vasp':
      return translate({
        id: 'clause.wording.vasp',
        message: 'Wording for virtual-asset service providers',
      });
    case 'hosting':
      return translate({ id: 'clause.wording.hosting', message: 'Wording for hosting providers' });
    case 'marketplace':
      return translate({ id: 'clause.wording.marketplace', message: 'Wording for marketplaces' });
    default:
      return translate({ id: 'clause.wording', message: 'Wording of the clause' });
  }
}
