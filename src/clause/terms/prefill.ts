import { LONGEST_FRAGMENT, LONGEST_VALUE, emptyState, printState } from '../state';
import type { AssemblyState, Organisation } from '../types';
import type { ClauseFinding } from './types';

/**
 * The address fragment of an assembly with some clauses in their latest version, and with the
 * values that the terms have. Without the values where they would make it too long.
 */
export function prefill(
  clauses: readonly { id: string; version: string; variant: string }[],
  values: AssemblyState['values'],
  organisation?: Organisation,
): string {
  const state: AssemblyState = {
    ...emptyState(),
    ...(organisation && { organisation }),
    clauses: clauses.map(({ id, version, variant }) => ({ id, version, variant })),
  };
  const whole = printState({ ...state, values });
  return `#${whole.length <= LONGEST_FRAGMENT ? whole : printState(state)}`;
}

/** The values that the terms have for the variables of the library, as far as they are sure. */
export function sureValues(findings: readonly ClauseFinding[]): AssemblyState['values'] {
  const sure = findings.filter(({ certainty }) => certainty === 'certain');
  const entries = sure.flatMap(({ values }) => Object.entries(values));
  return Object.fromEntries(
    entries.filter(([, value]) => value.length <= LONGEST_VALUE && !value.startsWith('[')),
  );
}
