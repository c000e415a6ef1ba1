import * as z from 'zod';

/*
 * The statements that the handbook makes, by the rules of xAPI 1.0.3
 * (https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#statements). Where xAPI leaves a
 * choice, this is stricter: small letters in UUIDs, times in UTC with milliseconds, nobody named.
 */

const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .describe('A UUID (RFC 9562) in small letters.');

const iri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:[!#-;=?-Z[\]_a-z~\u00a1-\udfff\uf900-\ufdcf\ufdf0-\uffef]+$/)
  .describe('An absolute IRI (RFC 3987).');

const timestamp = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text)
  .describe('ISO 8601 in UTC with milliseconds, such as 2026-11-22T09:30:00.000Z.');

const duration = z
  .string()
  .regex(
    /^P(?=[\dT])(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/,
  )
  .describe('ISO 8601 duration, such as PT90S.');

const extensions = z.record(iri, z.json()).describe('By address; any JSON.');

const activity = z.strictObject({
  objectType: z.literal('Activity'),
  id: iri.describe('A permanent address of the handbook.'),
  definition: z.strictObject({ type: iri }).optional(),
});

const actor = z.strictObject({
  objectType: z.literal('Agent'),
  account: z.strictObject({
    homePage: iri,
    name: z.string().min(1).describe('A random name of the device.'),
  }),
});

/** Verbs of the ADL vocabulary and of the cmi5 profile; a test holds the list to VERBS. */
export const verbIdSchema = z.enum([
  'http://adlnet.gov/expapi/verbs/experienced',
  'http://adlnet.gov/expapi/verbs/answered',
  'http://adlnet.gov/expapi/verbs/initialized',
  'http://adlnet.gov/expapi/verbs/resumed',
  'http://adlnet.gov/expapi/verbs/suspended',
  'http://adlnet.gov/expapi/verbs/completed',
  'http://adlnet.gov/expapi/verbs/passed',
  'http://adlnet.gov/expapi/verbs/failed',
  'https://w3id.org/xapi/adl/verbs/abandoned',
]);

const result = z.strictObject({
  score: z
    .strictObject({
      scaled: z.number().min(0).max(1).describe('xAPI allows -1 to 1; ours are 0 to 1.'),
    })
    .optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional().describe('The answer as JSON.'),
  duration: duration.optional(),
  extensions: extensions.optional(),
});

const context = z.strictObject({
  registration: uuid.optional().describe('The attempt at an assessment.'),
  contextActivities: z
    .strictObject({
      parent: z.array(activity).optional(),
      grouping: z.array(activity).optional(),
    })
    .optional(),
  extensions: extensions.optional(),
});

/** One thing that a learner did. `parseStatement` accepts exactly the same in the browser. */
export const statementSchema = z.strictObject({
  id: uuid,
  actor,
  verb: z.strictObject({ id: verbIdSchema }),
  object: activity,
  result: result.optional(),
  context: context.optional(),
  timestamp,
});
