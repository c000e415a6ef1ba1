/**
 * Kinds of organisation that a set of clauses is assembled for. No zod here: the schemas have the
 * list, and the pages too.
 */
export const ORGANISATIONS = [
  'bank',
  'acquirer',
  'payment-service',
  'card-network',
  'vasp',
  'hosting',
  'marketplace',
] as const;

export type Organisation = (typeof ORGANISATIONS)[number];
