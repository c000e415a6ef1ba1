import { VERBS, type Statement } from './types';

/** Whether a value is right. May throw on values that come from no JSON. */
type Check = (value: unknown) => boolean;

/** How deep the JSON of an extension may be: far more than ours, far less than the stack. */
const DEEPEST = 64;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const IRI = /^[a-z][a-z0-9+.-]*:[!#-;=?-Z[\]_a-z~\u00a1-\udfff\uf900-\ufdcf\ufdf0-\uffef]+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DURATION =
  /^P(?=[\dT])(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/;

const verbIds = new Set<unknown>(Object.values(VERBS));
const isBoolean: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string';
const isUuid = textLike(UUID);
const isIri = textLike(IRI);
const isScaled: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;

const isActivity = object(
  { objectType: (value) => value === 'Activity', id: isIri },
  { definition: object({ type: isIri }) },
);
const isActivities: Check = (value) => Array.isArray(value) && value.every(isActivity);
const isExtensions: Check = (value) =>
  isObject(value) && Object.keys(value).every((key) => isIri(key) && isJson(value[key], DEEPEST));

const isStatement = object(
  {
    id: isUuid,
    actor: object({
      objectType: (value) => value === 'Agent',
      account: object({ homePage: isIri, name: (value) => isText(value) && value !== '' }),
    }),
    verb: object({ id: (value) => verbIds.has(value) }),
    object: isActivity,
    timestamp: isTime,
  },
  {
    result: object(
      {},
      {
        score: object({ scaled: isScaled }),
        success: isBoolean,
        completion: isBoolean,
        response: isText,
        duration: textLike(DURATION),
        extensions: isExtensions,
      },
    ),
    context: object(
      {},
      {
        registration: isUuid,
        contextActivities: object({}, { parent: isActivities, grouping: isActivities }),
        extensions: isExtensions,
      },
    ),
  },
);

/**
 * The value as a statement, or undefined if it is none. Total. Written by hand, as zod would be the
 * heaviest part of the page; a test holds it to `statementSchema`.
 */
export function parseStatement(value: unknown): Statement | undefined {
  try {
    return isStatement(value) ? (value as Statement) : undefined;
  } catch {
    return undefined;
  }
}

/** An object with the first keys, perhaps the others, and none besides. */
function object(needed: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  const names = Object.keys(needed);
  const checks = new Map(Object.entries({ ...needed, ...optional }));
  return (value) =>
    isObject(value) &&
    names.every((name) => Object.hasOwn(value, name)) &&
    Object.keys(value).every((name) => {
      const item = value[name];
      if (item === undefined && Object.hasOwn(optional, name)) return true;
      return checks.get(name)?.(item) === true;
    });
}

function textLike(form: RegExp): Check {
  return (value) => typeof value === 'string' && form.test(value);
}

/** The way there and back finds the 30th of February. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || !TIME.test(value)) return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  return isObject(value) && Object.values(value).every((item) => isJson(item, depth - 1));
}
