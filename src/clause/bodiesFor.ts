import type { ReportingBody, Variable } from './types';

/**
 * The known bodies that a variable may name, for the places that were chosen; undefined where none
 * was chosen. A financial intelligence unit takes reports on money, any other body on content.
 */
export function bodiesFor(
  { name, type }: Variable,
  bodies: readonly ReportingBody[],
  places: readonly string[],
): ReportingBody[] | undefined {
  if (type !== 'reporting-body' || places.length === 0) return undefined;
  const kind = name.startsWith('financial-intelligence') ? 'money' : 'content';
  return bodies.filter((body) => body.kind === kind && places.includes(body.place));
}
