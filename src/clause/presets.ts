import { conflictsAmong, pairOf } from './conflicts';
import {
  inForm,
  latestOf,
  orderOf,
  needs,
  quoted,
  relationsOf,
  requirementsOf,
  titleOf,
  type Choice,
} from './library';
import type { AssemblyState, ClauseLibrary, Organisation } from './types';
import { withoutNeeded } from './withoutNeeded';

/** A clause that came along or went along, and why, in words. */
export interface Added {
  id: string;
  reason: string;
}

/** What became of a wish. Where it was refused, the state is as it was. */
export interface Outcome {
  state: AssemblyState;
  added: Added[];
  /** Clauses that went out with another one. */
  removed: Added[];
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
    for (const { id } of requirementsOf(library, choice)) {
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

/**
 * Adds a clause and what it needs, or puts another version or form in its place. What only the
 * former version needed goes out where the new one cannot stand beside it. Refused, with the reason,
 * where the clause cannot stand beside what is there.
 */
export function withClause(
  state: AssemblyState,
  library: ClauseLibrary,
  wish: { id: string; version?: string; variant?: string },
): Outcome {
  const usual = newest(library, wish.id, state.organisation);
  if (!usual) return refused(state, `The library has no clause “${wish.id}”.`);
  const choice = {
    id: wish.id,
    version: wish.version ?? usual.version,
    variant: wish.variant ?? usual.variant,
  };
  const former = state.clauses.find(({ id }) => id === wish.id);
  const clauses = former
    ? state.clauses.map((present) => (present === former ? choice : present))
    : inPlace(state.clauses, choice, library);
  const kept = former ? withoutFormer(clauses, former, choice, library) : clauses;
  const complete = addRequired(kept, library, state.organisation);
  const before = conflictsAmong(library, state.clauses).map(pairOf);
  const conflicts = conflictsAmong(library, complete.clauses).filter(
    (found) => !before.includes(pairOf(found)),
  );
  if (conflicts.length > 0) return refused(state, conflicts.map(({ text }) => text).join(' '));
  return {
    state: { ...state, clauses: complete.clauses },
    added: complete.added,
    removed: clauses
      .filter((present) => !kept.includes(present))
      .map(({ id }) => ({ id, reason: noLongerNeeded(library, choice) })),
  };
}

/**
 * Takes a clause out. Refused, with the reason, where another one needs it. Clauses that need each
 * other go out together.
 */
export function withoutClause(state: AssemblyState, library: ClauseLibrary, id: string): Outcome {
  const { together, refusal } = withoutNeeded(state.clauses, library, id);
  if (refusal !== undefined) return refused(state, refusal);
  const others = together.filter((other) => other !== id);
  const reason = `It and ${quoted(library, [id])} need each other.`;
  return {
    state: { ...state, clauses: state.clauses.filter((choice) => !together.includes(choice.id)) },
    added: [],
    removed: others.map((other) => ({ id: other, reason })),
  };
}

function refused(state: AssemblyState, reason: string): Outcome {
  return { state, added: [], removed: [], refused: reason };
}

/** Without the clauses that only the former version needed and the new one cannot stand beside. */
function withoutFormer(
  clauses: readonly Choice[],
  former: Choice,
  choice: Choice,
  library: ClauseLibrary,
): readonly Choice[] {
  return clauses.filter((present) => {
    const isLeft = needs(library, former, present.id) && !needs(library, choice, present.id);
    const isFree = clauses.every((other) => !needs(library, other, present.id));
    const isAgainst = conflictsAmong(library, [present, choice]).length > 0;
    return !(isLeft && isFree && isAgainst);
  });
}

function noLongerNeeded(library: ClauseLibrary, { id, version }: Choice): string {
  return `Version ${version} of ${quoted(library, [id])} does not need it and cannot stand beside it.`;
}

function idsFor(
  library: ClauseLibrary,
  organisation: Organisation,
  kind: 'essential' | 'useful',
): string[] {
  return [...library.relations]
    .filter(({ apart, for: kinds }) => apart === undefined && kinds[kind].includes(organisation))
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
  return inForm(latest, own ?? 'full');
}

/** Puts a clause before the first one that comes later by order. */
function inPlace(choices: readonly Choice[], choice: Choice, library: ClauseLibrary): Choice[] {
  const order = orderOf(library, choice.id);
  const index = choices.findIndex(({ id }) => orderOf(library, id) > order);
  const at = index < 0 ? choices.length : index;
  return [...choices.slice(0, at), choice, ...choices.slice(at)];
}
