import type { SearchKind } from './schema';

/** Written out, since the schema does not go into pages; the type sees that none is missing. */
const ALL: Record<SearchKind, true> = {
  handbook: true,
  clause: true,
  training: true,
  blog: true,
  term: true,
  page: true,
};

/** Every kind of result, in the order in which the dialog offers them. */
export const KINDS = Object.keys(ALL) as readonly SearchKind[];

export function isKind(value: unknown): value is SearchKind {
  return KINDS.some((kind) => kind === value);
}
