import { FIRST_POSITION, type ClauseSet, type SetPair } from './comparison';
import { inForm, latestOf, orderOf, type Choice } from './library';
import { addRequired, presetFor, type Added } from './presets';
import { emptyState } from './state';
import type { AssemblyState, ClauseLibrary, ClauseVersion } from './types';

/** Two sets, each as what an assembly would hold. */
export interface SetStates {
  before: AssemblyState;
  after: AssemblyState;
  /** Clauses that a newest version cannot stand without, and why. */
  added: Added[];
  /** Clauses with a first position that are not compared, since the other set lacks them. */
  leftOut: string[];
}

interface Resolved {
  state: AssemblyState;
  added: Added[];
}

/**
 * The clauses of two sets. A set that is named by the other one, such as "the newest versions",
 * has its clauses in its order and forms, filled with its answers, so that nothing shows as a
 * change that is none.
 */
export function resolveSets(library: ClauseLibrary, { from, to }: SetPair): SetStates {
  const before = resolveSet(library, from, ownState(library, to));
  const after = resolveSet(library, to, before.state);
  const compared = [...before.state.clauses, ...after.state.clauses].map(({ id }) => id);
  const first = from === FIRST_POSITION || to === FIRST_POSITION ? firstVersions(library) : [];
  const answers = answersOf(from) ?? answersOf(to) ?? {};
  return {
    before: { ...before.state, values: answersOf(from) ?? answers },
    after: { ...after.state, values: answersOf(to) ?? answers },
    added: [...before.added, ...after.added],
    leftOut: first.map(({ id }) => id).filter((id) => !compared.includes(id)),
  };
}

function answersOf(set: ClauseSet): AssemblyState['values'] | undefined {
  return typeof set === 'object' && 'state' in set ? set.state.values : undefined;
}

function resolveSet(library: ClauseLibrary, set: ClauseSet, other?: AssemblyState): Resolved {
  const own = ownState(library, set);
  if (own) return { state: own, added: [] };
  if (set === FIRST_POSITION) return { state: firstState(library, other), added: [] };
  return latestState(library, other ?? firstState(library));
}

/** The state of a set that says itself which clauses it has. */
function ownState(library: ClauseLibrary, set: ClauseSet): AssemblyState | undefined {
  if (typeof set === 'string') return undefined;
  if ('state' in set) return { ...set.state, notes: false };
  const organisation = set.today === 'all' ? undefined : set.today;
  const ids = [...new Set(library.versions.map(({ id }) => id))];
  const choices = organisation
    ? presetFor(organisation, library)
    : ids.flatMap((id) => newest(library, { id, variant: 'full' }));
  return { ...withClauses(inOrder(library, choices)), organisation };
}

/** The newest versions of the clauses of a set, with what they cannot stand without. */
function latestState(library: ClauseLibrary, { clauses, organisation }: AssemblyState): Resolved {
  const choices = clauses.flatMap((choice) => newest(library, choice));
  const complete = addRequired(choices, library, organisation);
  return { state: { ...withClauses(complete.clauses), organisation }, added: complete.added };
}

/** The first position: of all clauses that have one, or of those of another set. */
function firstState(library: ClauseLibrary, other?: AssemblyState): AssemblyState {
  const first = firstVersions(library);
  if (!other)
    return withClauses(
      inOrder(
        library,
        first.map((version) => inForm(version, 'full')),
      ),
    );
  const clauses = other.clauses.flatMap(({ id, variant }) =>
    first.filter((version) => version.id === id).map((version) => inForm(version, variant)),
  );
  return { ...withClauses(clauses), organisation: other.organisation };
}

function firstVersions(library: ClauseLibrary): ClauseVersion[] {
  return library.versions.filter(({ restates }) => restates === FIRST_POSITION);
}

function newest(library: ClauseLibrary, { id, variant }: Omit<Choice, 'version'>): Choice[] {
  const latest = latestOf(library, id);
  return latest ? [inForm(latest, variant)] : [];
}

function inOrder(library: ClauseLibrary, choices: readonly Choice[]): Choice[] {
  return [...choices].sort((one, other) => orderOf(library, one.id) - orderOf(library, other.id));
}

function withClauses(clauses: Choice[]): AssemblyState {
  return { ...emptyState(), clauses };
}
