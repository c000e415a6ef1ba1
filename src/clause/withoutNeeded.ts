import { conflictsAmong } from './conflicts';
import { needs, quoted, type Choice } from './library';
import type { ClauseLibrary } from './types';
import { compareVersions } from './versions';

/**
 * What goes out with a clause: itself and those that it needs and that need it. `refusal` says why
 * it has to stay, where another clause needs one of them, and what can be done.
 */
export function withoutNeeded(
  clauses: readonly Choice[],
  library: ClauseLibrary,
  id: string,
): { together: string[]; refusal?: string } {
  const own = clauses.find((choice) => choice.id === id);
  if (!own) return { together: [id] };
  const needed = reached(own, (choice, other) => needs(library, choice, other.id), clauses);
  const needing = reached(own, (choice, other) => needs(library, other, choice.id), clauses);
  const together = [own, ...needing.filter((choice) => needed.includes(choice))];
  const ids = together.map((choice) => choice.id);
  const others = clauses.filter(
    (choice) => !together.includes(choice) && ids.some((one) => needs(library, choice, one)),
  );
  if (others.length === 0) return { together: ids };
  return { together: ids, refusal: refusalOf(clauses, library, together, others) };
}

/** Everything that a relation leads to from a choice, itself left out. */
function reached(
  from: Choice,
  leads: (choice: Choice, other: Choice) => boolean,
  clauses: readonly Choice[],
): Choice[] {
  const found = new Set([from]);
  for (const choice of found) {
    for (const other of clauses) if (leads(choice, other)) found.add(other);
  }
  found.delete(from);
  return [...found];
}

function refusalOf(
  clauses: readonly Choice[],
  library: ClauseLibrary,
  [own, ...partners]: readonly Choice[],
  others: readonly Choice[],
): string {
  const [first] = others;
  const titles = quoted(library, idsOf(others));
  const them = others.length > 1 ? 'those clauses' : 'that clause';
  const verb = others.length > 1 ? 'need' : 'needs';
  if (!own || !first || partners.length === 0) {
    return `${titles} ${verb} it. Take ${them} out first.`;
  }
  const pair = quoted(library, idsOf(partners));
  const direct = others.filter((choice) => needs(library, choice, own.id));
  const reason =
    direct.length === 0
      ? `It and ${pair} need each other, and ${titles} ${verb} ${pair}.`
      : `It and ${pair} need each other, and ${titles} ${verb} one of them or both.`;
  const earlier = direct.length > 0 ? undefined : withoutNeed(clauses, library, own, partners);
  return `${reason} Take ${them} out first${earlier ? `, or choose ${earlier}` : ''}.`;
}

/** A version of a partner that can do without a clause beside the other ones, in words. */
function withoutNeed(
  clauses: readonly Choice[],
  library: ClauseLibrary,
  own: Choice,
  partners: readonly Choice[],
): string | undefined {
  const [partner] = partners;
  if (!partner || partners.length > 1) return undefined;
  const rest = clauses.filter(({ id }) => id !== own.id && id !== partner.id);
  const version = library.versions
    .filter(({ id }) => id === partner.id)
    .map(({ version: number }) => ({ ...partner, version: number }))
    .filter((choice) => !needs(library, choice, own.id))
    .sort((one, other) => compareVersions(other.version, one.version))
    .find((choice) => conflictsAmong(library, [...rest, choice]).length === 0)?.version;
  return version && `version ${version} of ${quoted(library, [partner.id])}`;
}

function idsOf(choices: readonly Choice[]): string[] {
  return choices.map(({ id }) => id);
}
