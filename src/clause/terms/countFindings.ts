import type { ClauseFinding, TermsCheck } from './types';

/** How many clauses are in which state. */
export interface Counts {
  exact: number;
  adapted: number;
  missing: number;
  /** Of the missing ones; undefined where no kind of organisation says which are essential. */
  essential?: number;
}

export function countFindings({ findings, organisation }: TermsCheck): Counts {
  const inState = (state: ClauseFinding['state']) =>
    findings.filter((finding) => finding.state === state);
  const missing = inState('missing');
  const essential = missing.filter(({ importance }) => importance === 'essential');
  return {
    exact: inState('word-for-word').length,
    adapted: inState('adapted').length,
    missing: missing.length,
    ...(organisation && { essential: essential.length }),
  };
}
