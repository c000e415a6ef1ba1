import { compareVersions } from './versions';

/** Two versions of a clause that are compared, as the address of a redline names them. */
export interface Pair {
  clause: string;
  from: string;
  to: string;
  /** The form that is compared; the full one where it is not given. */
  form?: string;
}

const ID = /^[a-z0-9-]{1,64}$/;
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** The query of an address, with "?": `?clause=prohibited-conduct&from=1.0.0&to=2.0.0`. */
export function printPair({ clause, from, to, form }: Pair): string {
  const query = `?clause=${clause}&from=${from}&to=${to}`;
  return form === undefined ? query : `${query}&form=${form}`;
}

/** Reads the query of an address. Total: undefined for anything that names no pair. */
export function parsePair(query: string): Pair | undefined {
  const fields = new URLSearchParams(query);
  const clause = fields.get('clause') ?? '';
  const [from = '', to = ''] = [fields.get('from') ?? '', fields.get('to') ?? ''];
  const form = fields.get('form') ?? undefined;
  if (!ID.test(clause) || !VERSION.test(from) || !VERSION.test(to)) return undefined;
  return form !== undefined && ID.test(form) ? { clause, from, to, form } : { clause, from, to };
}

/** The same pair with the older version first, as a reader takes it to be. */
export function inOrder(pair: Pair): Pair {
  const { from, to } = pair;
  return compareVersions(from, to) > 0 ? { ...pair, from: to, to: from } : pair;
}
