import type { ClauseSet } from '../../comparison';

/** A set for names of files and for the values of controls: "2016", "today-bank", "assembled". */
export function setName(set: ClauseSet): string {
  if (typeof set === 'string') return set;
  if ('state' in set) return 'assembled';
  return set.today === 'all' ? 'today' : `today-${set.today}`;
}
