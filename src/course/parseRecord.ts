import { isObject } from '../quiz/kinds/parsing';
import { parseJson } from '../quiz/storedAnswers';
import { RECORD_TYPE } from './record';
import type { CompletionRecord } from './types';

/**
 * Why a text is no record that can be looked at.
 * - `too-large`: longer than any record; it was not read.
 * - `no-json`: no JSON at all.
 * - `no-record`: JSON of something else.
 * - `newer`: a record of a later form than this site knows.
 * - `damaged`: a record with a field missing, unknown or of the wrong form; `at` names the first.
 */
export type RecordProblem =
  { code: 'too-large' | 'no-json' | 'no-record' | 'newer' } | { code: 'damaged'; at: string };

/** A record with a hundred questions has about 30,000 characters. */
const MAX_LENGTH = 1_000_000;

/**
 * Reads a record from the text of a file. Total. Written by hand, since zod would be the heaviest
 * part of the page; a test holds it to `recordSchema`.
 */
export function parseRecord(
  text: string,
): { record: CompletionRecord } | { problem: RecordProblem } {
  if (text.length > MAX_LENGTH) return { problem: { code: 'too-large' } };
  const value = parseJson(text);
  if (value === undefined) return { problem: { code: 'no-json' } };
  if (!isObject(value) || value.type !== RECORD_TYPE) return { problem: { code: 'no-record' } };
  if (typeof value.v === 'number' && value.v > 1) return { problem: { code: 'newer' } };
  const at = faultIn(value, RECORD);
  if (at !== undefined) return { problem: { code: 'damaged', at } };
  return { record: value as unknown as CompletionRecord };
}

/** Gives the path of the first fault in a value, '' for the value itself; undefined for none. */
type Check = (value: unknown) => string | undefined;
type Fields = Record<string, Check>;

const holds =
  (test: (value: unknown) => boolean): Check =>
  (value) =>
    test(value) ? undefined : '';
const exactly = (wanted: unknown) => holds((value) => value === wanted);
const text = holds((value) => typeof value === 'string');
const someText = holds((value) => typeof value === 'string' && value !== '');
const flag = holds((value) => typeof value === 'boolean');
const between = (low: number, high: number) =>
  holds((value) => Number.isFinite(value) && (value as number) >= low && (value as number) <= high);
const score = between(0, 1);
const time = holds(isTime);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);
const object =
  (fields: Fields): Check =>
  (value) =>
    isObject(value) ? faultIn(value, fields) : '';
const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (const [index, item] of value.entries()) {
      const at = check(item);
      if (at !== undefined) return joined(String(index), at);
    }
    return undefined;
  };

const PLAN: Fields = {
  seed: someText,
  version: text,
  edition: text,
  passMark: between(0, 100),
  timeLimit: optional(holds((value) => Number.isFinite(value) && (value as number) > 0)),
  timeRule: holds((value) => value === 'as-set' || value === 'longer' || value === 'off'),
  seen: list(text),
  wrong: list(text),
  print: optional(text),
  questions: list(object({ id: text, hash: someText, pool: text })),
};

const RECORD: Fields = {
  type: exactly(RECORD_TYPE),
  v: exactly(1),
  level: exactly('self-attested'),
  name: text,
  site: text,
  course: object({ id: text, version: text, title: text }),
  edition: text,
  attempt: text,
  started: time,
  finished: time,
  seconds: between(0, Infinity),
  clock: optional(exactly('set-back')),
  plan: object(PLAN),
  answers: list(object({ id: text, hash: someText, answer: holds(isAnswer), at: time, score })),
  score,
  passed: flag,
  issued: time,
  digest: holds((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)),
};

/** Every field is as it should be, and there is no other. */
function faultIn(value: Record<string, unknown>, fields: Fields): string | undefined {
  for (const [name, check] of Object.entries(fields)) {
    const at = check(Object.hasOwn(value, name) ? value[name] : undefined);
    if (at !== undefined) return joined(name, at);
  }
  return Object.keys(value).find((name) => !Object.hasOwn(fields, name));
}

function joined(name: string, rest: string): string {
  return rest === '' ? name : `${name}.${rest}`;
}

function isAnswer(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [null];
  return items.every((item) => typeof item === 'string');
}

/** A time as JavaScript writes it; the way there and back finds 30 February. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(value)) return false;
  const at = new Date(value);
  return !Number.isNaN(at.getTime()) && at.toISOString() === value;
}
