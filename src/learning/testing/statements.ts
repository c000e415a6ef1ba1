import fc, { type Arbitrary } from 'fast-check';
import type { AttemptPlan } from '../../course/types';
import type { Maker } from '../statements';
import { ACTIVITY_TYPES, VERBS, type Activity, type Statement } from '../types';

export const SITE = 'https://handbook.example.org/';

/** Makes statements one second apart, with ids that count. */
export function testMaker(start = '2026-11-22T09:00:00.000Z', name = 'device'): Maker {
  let count = 0;
  return {
    site: SITE,
    actor: { objectType: 'Agent', account: { homePage: SITE, name } },
    now: () => new Date(Date.parse(start) + 1000 * count),
    uuid: () => uuidOf((count += 1)),
  };
}

export function uuidOf(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

export const PLAN: AttemptPlan = {
  seed: 'seed',
  version: '1.0.0',
  edition: '2026',
  passMark: 80,
  timeRule: 'as-set',
  seen: [],
  wrong: [],
  questions: [{ id: 'first', hash: 'h1', pool: 'act' }],
};

const uuid = fc.uuid({ version: [1, 4, 7] });
const iri = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(SITE, `${SITE}training/basics/one#first`, 'urn:isbn:1', 'https://example.org/é'),
);
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** -0 is 0 in JSON. */
const scaled = fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0);
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const duration = fc.constantFrom('PT90S', 'PT1.25S', 'P1DT2H', 'P3W', 'PT0S', 'P1Y2M3DT4H5M6S');
const extensions = fc.dictionary(iri, json, { maxKeys: 3 });

const activity: Arbitrary<Activity> = fc.record(
  {
    objectType: fc.constant('Activity' as const),
    id: iri,
    definition: fc.record({ type: fc.constantFrom(...Object.values(ACTIVITY_TYPES)) }),
  },
  { requiredKeys: ['objectType', 'id'] },
);

/** Any statement that is one. */
export const anyStatement: Arbitrary<Statement> = fc.record(
  {
    id: uuid,
    actor: fc.record({
      objectType: fc.constant('Agent' as const),
      account: fc.record({ homePage: iri, name: fc.string({ minLength: 1 }) }),
    }),
    verb: fc.record({ id: fc.constantFrom(...Object.values(VERBS)) }),
    object: activity,
    result: fc.record(
      {
        score: fc.record({ scaled }),
        success: fc.boolean(),
        completion: fc.boolean(),
        response: fc.string(),
        duration,
        extensions,
      },
      { requiredKeys: [] },
    ),
    context: fc.record(
      {
        registration: uuid,
        contextActivities: fc.record(
          {
            parent: fc.array(activity, { maxLength: 2 }),
            grouping: fc.array(activity, { maxLength: 2 }),
          },
          { requiredKeys: [] },
        ),
        extensions,
      },
      { requiredKeys: [] },
    ),
    timestamp: time,
  },
  { requiredKeys: ['id', 'actor', 'verb', 'object', 'timestamp'] },
);

/** Values that could stand in for any part of a statement. */
const spoiler = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    1.5,
    -0.1,
    '2026-02-30T00:00:00.000Z',
    '2026-11-22T09:00:00Z',
    '2026-11-22T09:00:00.000+01:00',
    '/training/basics',
    'https://example.org/a b',
    'javascript',
    'P',
    'PT',
    'P1DT',
    'PT1.5M',
    '00000000-0000-0000-0000-000000000000',
    '6F9619FF-8B86-4011-B42D-00C04FC964FF',
    'http://adlnet.gov/expapi/verbs/voided',
    {},
    [],
  ),
  // Not dates and maps: zod takes them for empty objects, ours does not.
  fc.constantFrom<unknown>(Symbol('x'), 1n, () => 1),
);

/** Statements with one thing changed, somewhere: taken away, put in its place, or added. */
export const nearMiss: Arbitrary<unknown> = fc
  .tuple(anyStatement, fc.infiniteStream(fc.nat()), fc.nat({ max: 2 }), spoiler)
  .map(([statement, steps, what, value]) => {
    let target = statement as unknown as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(target);
      const key = keys[(steps.next().value as number) % (keys.length + 1)];
      if (key === undefined) {
        // Zod does not see a key of this name.
        if (what === 2) target.more = value;
        return statement;
      }
      const below = target[key];
      const isObject = typeof below === 'object' && below !== null && Object.keys(below).length > 0;
      if (isObject && (steps.next().value as number) % 3 > 0) {
        target = below as Record<string, unknown>;
      } else {
        if (what === 0) {
          if (Array.isArray(target)) target.splice(Number(key), 1);
          else Reflect.deleteProperty(target, key);
        } else target[key] = value;
        return statement;
      }
    }
  });
