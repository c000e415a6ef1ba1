import { latestOf, relationsOf, type Choice } from './library';
import { parsePair, printPair, type Pair } from './pair';
import { presetFor } from './presets';
import { ORGANISATIONS, type AssemblyState, type ClauseLibrary, type Organisation } from './types';

/** The year whose position the earliest versions restate. */
export const FIRST_POSITION = '2016';

/** What is compared: two versions of a clause, or the first position with the clauses of today. */
export type Comparison = { pair: Pair } | { sets: Organisation | 'all' };

/** The query of an address, with "?": that of a pair, or `?set=bank`. */
export function printComparison(comparison: Comparison): string {
  return 'pair' in comparison ? printPair(comparison.pair) : `?set=${comparison.sets}`;
}

/** Reads the query of an address. Total: undefined for anything that names no comparison. */
export function parseComparison(query: string): Comparison | undefined {
  const set = new URLSearchParams(query).get('set');
  if (set === null) {
    const pair = parsePair(query);
    return pair && { pair };
  }
  const sets = ['all' as const, ...ORGANISATIONS].find((known) => known === set);
  return sets && { sets };
}

/** The clauses of the first position, in the order of a document. */
export function firstSet(library: ClauseLibrary): AssemblyState {
  const restating = library.versions.filter(({ restates }) => restates === FIRST_POSITION);
  return stateOf(library, restating.map(fullFormOf));
}

/** The newest clauses: all of them, or those that an organisation of this kind begins with. */
export function newestSet(library: ClauseLibrary, sets: Organisation | 'all'): AssemblyState {
  if (sets !== 'all') return stateOf(library, presetFor(sets, library));
  const ids = [...new Set(library.versions.map(({ id }) => id))];
  return stateOf(library, ids.flatMap((id) => latestOf(library, id) ?? []).map(fullFormOf));
}

function fullFormOf({ id, version }: { id: string; version: string }): Choice {
  return { id, version, variant: 'full' };
}

function stateOf(library: ClauseLibrary, choices: readonly Choice[]): AssemblyState {
  const order = ({ id }: Choice) => relationsOf(library, id)?.order ?? Number.MAX_SAFE_INTEGER;
  const clauses = [...choices].sort((one, other) => order(one) - order(other));
  return { v: 1, jurisdictions: [], clauses, values: {}, notes: false };
}
