import {
  conflictsAmong,
  formOf,
  latestOf,
  relationsOf,
  requirementsOf,
  titleOf,
  type Choice,
  type Conflict,
} from './library';
import type { AssemblyState, ClauseLibrary, Organisation } from './types';

/** A clause that came along, and why, in words. */
export interface Added {
  id: string;
  reason: string;
}

/** What became of a wish. Where it was refused, the state is as it was. */
export interface Outcome {
  state: AssemblyState;
  added: Added[];
  refused?: string;
}

/** The clauses that an organisation of this kind cannot do without, with what they need. */
export function presetFor(organisation: Organisation, library: ClauseLibrary): Choice[] {
  const ids = idsFor(library, organisation, 'essential');
  const choices = ids.flatMap((id) => newest(library, id, organisation) ?? []);
  return addRequired(choices, library, organisation).clauses;
}

/** The clauses that are useful to such an organisation beside its preset. */
export function usefulFor(organisation: Organisation, library: ClauseLibrary): string[] {
  const preset = new Set(presetFor(organisation, library).map(({ id }) => id));
  return idsFor(library, organisation, 'useful').filter((id) => !preset.has(id));
}

/** Adds what the clauses cannot stand without, each in its place, and says why. */
export function addRequired(
  clauses: readonly Choice[],
  library: ClauseLibrary,
  organisation?: Organisation,
): { clauses: Choice[]; added: Added[] } {
  let result = [...clauses];
  const added: Added[] = [];
  // The list grows while it is read, so that what is added brings along what it needs itself.
  const queue = [...clauses];
  for (const choice of queue) {
    for (const id of requirementsOf(library, choice)) {
      if (result.some((present) => present.id === id)) continue;
      const needed = newest(library, id, organisation);
      if (!needed) continue;
      result = inPlace(result, needed, library);
      queue.push(needed);
      added.push({ id, reason: `“${titleOf(library, choice.id)}” needs it.` });
    }
  }
  return { clauses: result, added };
}

/** What cannot stand together in a state. */
export function conflictsOf(state: AssemblyState, library: ClauseLibrary): Conflict[] {
  return conflictsAmong(library, state.clauses);
}

/**
 * Adds a clause and what it needs, or puts another version or form in its place. Refused, with the
 * reason, where it cannot stand beside what is there.
 */
export function withClause(
  state: AssemblyState,
  library: ClauseLibrary,
  wish: { id: string; version?: string; variant?: string },
): Outcome {
  const usual = newest(library, wish.id, state.organisation);
  if (!usual) {
    return { state, added: [], refused: `The library has no clause “${wish.id}”.` };
  }
  const choice = {
    id: wish.id,
    version: wish.version ?? usual.version,
    variant: wish.variant ?? usual.variant,
  };
  const index = state.clauses.findIndex(({ id }) => id === wish.id);
  const clauses =
    index < 0
      ? inPlace(state.clauses, choice, library)
      : state.clauses.map((present, place) => (place === index ? choice : present));
  const complete = addRequired(clauses, library, state.organisation);
  const before = conflictsOf(state, library).map(pairOf);
  const conflict = conflictsAmong(library, complete.clauses).find(
    (found) => !before.includes(pairOf(found)),
  );
  if (conflict) return { state, added: [], refused: refusal(conflict, library) };
  return { state: { ...state, clauses: complete.clauses }, added: complete.added };
}

/** Takes a clause out. Refused, with the reason, where another one needs it. */
export function withoutClause(state: AssemblyState, library: ClauseLibrary, id: string): Outcome {
  const needing = state.clauses.filter(
    (choice) => choice.id !== id && requirementsOf(library, choice).includes(id),
  );
  if (needing.length > 0 && state.clauses.some((choice) => choice.id === id)) {
    const titles = needing.map((choice) => `“${titleOf(library, choice.id)}”`).join(', ');
    const needs = needing.length > 1 ? 'need it' : 'needs it';
    return { state, added: [], refused: `${titles} ${needs}. Take that out first.` };
  }
  const clauses = state.clauses.filter((choice) => choice.id !== id);
  return { state: { ...state, clauses }, added: [] };
}

function idsFor(
  library: ClauseLibrary,
  organisation: Organisation,
  kind: 'essential' | 'useful',
): string[] {
  return [...library.relations]
    .filter((relations) => relations.for[kind].includes(organisation))
    .sort((one, other) => one.order - other.order)
    .map(({ id }) => id);
}

/** The newest version in the form for the organisation; the full form where there is none. */
function newest(
  library: ClauseLibrary,
  id: string,
  organisation?: Organisation,
): Choice | undefined {
  const latest = latestOf(library, id);
  if (!latest) return undefined;
  const own = organisation && relationsOf(library, id)?.variants[organisation];
  const variant = own !== undefined && formOf(latest, own) ? own : 'full';
  return { id, version: latest.version, variant };
}

/** Puts a clause before the first one that comes later by order. */
function inPlace(choices: readonly Choice[], choice: Choice, library: ClauseLibrary): Choice[] {
  const order = (id: string) => relationsOf(library, id)?.order ?? Number.MAX_SAFE_INTEGER;
  const index = choices.findIndex(({ id }) => order(id) > order(choice.id));
  const at = index < 0 ? choices.length : index;
  return [...choices.slice(0, at), choice, ...choices.slice(at)];
}

function pairOf(conflict: Conflict): string {
  return [conflict.id, conflict.with].sort().join(' ');
}

function refusal(conflict: Conflict, library: ClauseLibrary): string {
  const [one, other] = [conflict.id, conflict.with].map((id) => `“${titleOf(library, id)}”`);
  return `${one} and ${other} cannot stand together. ${conflict.reason}`;
}
