import { ORGANISATIONS, type AssemblyState } from './types';
import { keyOf } from './versionName';

/** Longest address fragment that is read. One that is longer is not to be put into an address. */
export const LONGEST_FRAGMENT = 8000;

/** Longest value of a variable, in UTF-16 units. */
export const LONGEST_VALUE = 400;

const MOST_CLAUSES = 60;
const MOST_VALUES = 120;
const MOST_JURISDICTIONS = 60;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
const JURISDICTION = /^(?:INT|EU|[A-Z]{2})$/;
const LONGEST_ID = 64;

/** What a drafter begins with. */
export function emptyState(): AssemblyState {
  return { v: 1, jurisdictions: [], clauses: [], values: {}, notes: false };
}

/** True for a fragment that is meant as a state, and not as the name of a place on the page. */
export function isStateFragment(fragment: string): boolean {
  return /^#?v=/.test(fragment);
}

/**
 * The state as an address fragment, without "#": names and values that a person can read, as in
 * `v=1&for=bank&clauses=prohibited-conduct@3.0.0:bank&notes=1&.company=Example%20Ltd`.
 */
export function printState(state: AssemblyState): string {
  const clauses = state.clauses.map(
    (choice) => keyOf(choice) + (choice.variant === 'full' ? '' : `:${choice.variant}`),
  );
  const values = Object.entries(state.values)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `.${name}=${encoded(value)}`);
  return [
    'v=1',
    ...(state.organisation ? [`for=${state.organisation}`] : []),
    ...(state.jurisdictions.length > 0 ? [`law=${state.jurisdictions.join(',')}`] : []),
    ...(clauses.length > 0 ? [`clauses=${clauses.join(',')}`] : []),
    ...(state.notes ? ['notes=1'] : []),
    ...values,
  ].join('&');
}

/**
 * Reads an address fragment. Total: what cannot be read is left out and told in `problems`; what
 * is not known is ignored. Gives back what `printState` was given, as long as the text is no
 * longer than `LONGEST_FRAGMENT`.
 */
export function parseState(fragment: string): { state: AssemblyState; problems: string[] } {
  const state = emptyState();
  const text = fragment.replace(/^#/, '');
  if (text === '') return { state, problems: [] };
  if (text.length > LONGEST_FRAGMENT) {
    return { state, problems: ['The address is too long to be read. Nothing was taken from it.'] };
  }
  const fields = text.split('&').map(splitField);
  if (fields[0]?.name !== 'v' || fields[0].value !== '1') {
    const problem = 'The address holds no choices that this page can read. You start afresh.';
    return { state, problems: [problem] };
  }
  const problems = fields.flatMap(({ name, value }) => readField(state, name, value) ?? []);
  return { state, problems: [...new Set(problems)] };
}

function splitField(field: string): { name: string; value: string } {
  const at = field.indexOf('=');
  if (at < 0) return { name: field, value: '' };
  return { name: field.slice(0, at), value: field.slice(at + 1) };
}

/** Puts one field into the state; gives a problem where that is not wholly possible. */
function readField(state: AssemblyState, name: string, value: string): string | undefined {
  if (name.startsWith('.')) return readValue(state, name.slice(1), value);
  if (name === 'notes') state.notes = value === '1';
  if (name === 'for') return readOrganisation(state, value);
  if (name === 'law') return readJurisdictions(state, value);
  return name === 'clauses' ? readClauses(state, value) : undefined;
}

function readOrganisation(state: AssemblyState, value: string): string | undefined {
  const organisation = ORGANISATIONS.find((known) => known === value);
  if (!organisation) return 'The address names a kind of organisation that is not known here.';
  state.organisation = organisation;
  return undefined;
}

function readJurisdictions(state: AssemblyState, value: string): string | undefined {
  const all = value.split(',');
  const read = [...new Set(all.filter((code) => JURISDICTION.test(code)))];
  state.jurisdictions = read.slice(0, MOST_JURISDICTIONS);
  const whole = state.jurisdictions.length === all.length;
  return whole ? undefined : 'Some jurisdictions in the address could not be read.';
}

function readClauses(state: AssemblyState, value: string): string | undefined {
  const all = value.split(',');
  const read = new Map(all.flatMap(readClause).map((choice) => [choice.id, choice]));
  state.clauses = [...read.values()].slice(0, MOST_CLAUSES);
  const whole = state.clauses.length === all.length;
  return whole ? undefined : 'Some clauses in the address could not be read.';
}

function readClause(text: string): AssemblyState['clauses'] {
  const [, id = '', version = '', variant = 'full'] =
    /^([^@:]*)@([^@:]*)(?::([^@:]*))?$/.exec(text) ?? [];
  return isId(id) && VERSION.test(version) && isId(variant) ? [{ id, version, variant }] : [];
}

function readValue(state: AssemblyState, name: string, value: string): string | undefined {
  const read = decoded(value);
  const many = Object.keys(state.values).length >= MOST_VALUES;
  if (!isId(name) || read === undefined || many) {
    return 'Some answers in the address could not be read.';
  }
  state.values[name] = wellFormed(read.slice(0, LONGEST_VALUE));
  return read.length > LONGEST_VALUE ? 'Some answers were too long and were cut.' : undefined;
}

function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** Also encodes what mail programs take for the end of an address. */
function encoded(value: string): string {
  return encodeURIComponent(wellFormed(value)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Halves of characters cannot stand in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
