import { translate } from '@docusaurus/Translate';
import type { Organisation } from '../types';

/** A kind of organisation, as readers see it. */
export function organisationText(organisation: Organisation): string {
  const names: Record<Organisation, string> = {
    bank: translate({ id: 'clause.organisation.bank', message: 'Bank' }),
    acquirer: translate({ id: 'clause.organisation.acquirer', message: 'Acquirer' }),
    'payment-service': translate({
      id: 'clause.organisation.paymentService',
      message: 'Payment service',
    }),
    'card-network': translate({ id: 'clause.organisation.cardNetwork', message: 'Card network' }),
    vasp: translate({
      id: 'clause.organisation.vasp',
      message: 'Virtual-asset service provider',
    }),
    hosting: translate({ id: 'clause.organisation.hosting', message: 'Hosting provider' }),
    marketplace: translate({ id: 'clause.organisation.marketplace', message: 'Marketplace' }),
  };
  return names[organisation];
}

/** A form of a wording; one that has no name yet is shown as it is written. */
export function formText(variant: string): string {
  const names: Record<string, string> = {
    full: translate({ id: 'clause.form.full', message: 'Full form' }),
    short: translate({ id: 'clause.form.short', message: 'Short form' }),
    bank: translate({ id: 'clause.form.bank', message: 'Form for banks' }),
    acquirer: translate({ id: 'clause.form.acquirer', message: 'Form for acquirers' }),
    'payment-service': translate({
      id: 'clause.form.paymentService',
      message: 'Form for payment services',
    }),
    'card-network': translate({
      id: 'clause.form.cardNetwork',
      message: 'Form for card networks',
    }),
    vasp: translate({
      id: 'clause.form.vasp',
      message: 'Form for virtual-asset service providers',
    }),
    hosting: translate({ id: 'clause.form.hosting', message: 'Form for hosting providers' }),
    marketplace: translate({ id: 'clause.form.marketplace', message: 'Form for marketplaces' }),
  };
  return (Object.hasOwn(names, variant) ? names[variant] : undefined) ?? variant;
}

/** By language. Making one takes longer than all questions that it is asked. */
const REGIONS = new Map<string, Intl.DisplayNames>();

/** A country or territory by its code; "INT" stands for international law. */
export function jurisdictionText(code: string, language: string): string {
  if (code === 'INT') {
    return translate({ id: 'clause.jurisdiction.international', message: 'International law' });
  }
  const regions = REGIONS.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  REGIONS.set(language, regions);
  return regions.of(code) ?? code;
}
