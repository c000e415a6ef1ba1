const FORMS: Readonly<Record<string, string>> = {
  full: 'full form',
  short: 'short form',
  acquirer: 'form for acquirers',
  bank: 'form for banks',
  'payment-service': 'form for payment services',
  'card-network': 'form for card networks',
  hosting: 'form for hosting providers',
  marketplace: 'form for marketplaces',
  vasp: 'form for virtual-asset service providers',
};

/** A form in words, such as "short form"; in the language of the clauses, as their titles are. */
export function formName(variant: string): string {
  return Object.hasOwn(FORMS, variant) ? (FORMS[variant] ?? '') : `form “${variant}”`;
}
