import { inOrder, parsePair, printPair, type Pair } from './pair';
import { isStateFragment, parseState, printState } from './state';
import { ORGANISATIONS, type AssemblyState, type Organisation } from './types';

/** The year whose position the earliest versions restate. */
export const FIRST_POSITION = '2016';

/** A whole set of clauses. */
export type ClauseSet =
  /** What the clauses of the other set said in 2016. */
  | typeof FIRST_POSITION
  /** The newest versions of the clauses of the other set. */
  | 'latest'
  /** The newest clauses: all, or those that an organisation of this kind begins with. */
  | { today: Organisation | 'all' }
  /** What a drafter has put together. */
  | { state: AssemblyState };

export interface SetPair {
  from: ClauseSet;
  to: ClauseSet;
}

/** What is compared: two versions of a clause, or two whole sets. */
export type Comparison = { pair: Pair } | { sets: SetPair };

/** How it is shown: both texts in one, or side by side. */
export type View = 'inline' | 'side';

export interface ReadComparison {
  /** Undefined where the address names no comparison. */
  comparison?: Comparison;
  view: View;
  /** What of it could not be read, in words. */
  problems: string[];
}

/**
 * The end of the address of a comparison: the query of a pair; `?set=bank` for what changed from
 * 2016 to today; a fragment such as `#from=v=1&clauses=…;to=latest` for any other two sets, since
 * what a drafter typed must not be sent to the server.
 */
export function printComparison(comparison: Comparison, view: View = 'inline'): string {
  const side = view === 'side' ? 'view=side' : '';
  if ('pair' in comparison) return joined(printPair(comparison.pair), '&', side);
  const { from, to } = comparison.sets;
  if (from === FIRST_POSITION && typeof to === 'object' && 'today' in to) {
    return joined(`?set=${to.today}`, '&', side);
  }
  return joined(`#from=${printSet(from)};to=${printSet(to)}`, ';', side);
}

/** Reads the end of an address, from its "?" or "#" on. Total. */
export function parseComparison(end: string): ReadComparison {
  const at = end.indexOf('#');
  const fragment = at < 0 ? '' : end.slice(at);
  if (isComparisonFragment(fragment)) return parseFragment(fragment);
  const query = at < 0 ? end : end.slice(0, at);
  const fields = new URLSearchParams(query);
  const view = fields.get('view') === 'side' ? 'side' : 'inline';
  const set = fields.get('set');
  if (set === null) {
    const pair = parsePair(query);
    return { ...(pair && { comparison: { pair: inOrder(pair) } }), view, problems: [] };
  }
  const to = todaySet(set);
  return { ...(to && { comparison: { sets: { from: FIRST_POSITION, to } } }), view, problems: [] };
}

/** True for a fragment that is meant as two sets, and not as the name of a place on the page. */
function isComparisonFragment(fragment: string): boolean {
  return fragment.startsWith('#from=');
}

function joined(end: string, separator: string, field: string): string {
  return field === '' ? end : end + separator + field;
}

function printSet(set: ClauseSet): string {
  if (typeof set === 'string') return set;
  if ('state' in set) return printState(set.state);
  return set.today === 'all' ? 'today' : `today:${set.today}`;
}

function parseFragment(fragment: string): ReadComparison {
  const [, from = '', to = '', side] =
    /^#from=(.*?);to=(.*?)(?:;view=(side))?$/s.exec(fragment) ?? [];
  const [before, after] = [parseSet(from), parseSet(to)];
  const view = side === undefined ? 'inline' : 'side';
  if (!before || !after) return { view, problems: [] };
  return {
    comparison: { sets: { from: before.set, to: after.set } },
    view,
    problems: [...new Set([...before.problems, ...after.problems])],
  };
}

function parseSet(text: string): { set: ClauseSet; problems: string[] } | undefined {
  if (text === FIRST_POSITION || text === 'latest') return { set: text, problems: [] };
  if (isStateFragment(text)) {
    const { state, problems } = parseState(text);
    return { set: { state }, problems };
  }
  const set = text === 'today' ? todaySet('all') : todaySet(/^today:(.+)$/.exec(text)?.[1] ?? '');
  return set && { set, problems: [] };
}

function todaySet(name: string): { today: Organisation | 'all' } | undefined {
  const today = ['all' as const, ...ORGANISATIONS].find((known) => known === name);
  return today && { today };
}
