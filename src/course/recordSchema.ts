import * as z from 'zod';

const score = z.number().min(0).max(1);
const ids = z.array(z.string());
const time = z.iso.datetime({ precision: 3 }).describe('ISO 8601 in UTC, with milliseconds.');
const hash = z.string().min(1).describe('Hash of the question as it was asked.');

/** An answer to a question of any kind, as JSON; whether it is one, its kind has to say. */
const answerSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.record(z.string(), z.string()),
]);

const planSchema = z.strictObject({
  seed: z.string().min(1),
  version: z.string(),
  edition: z.string(),
  passMark: z.number().min(0).max(100).describe('In per cent.'),
  timeLimit: z.number().positive().optional().describe('In minutes.'),
  timeRule: z.enum(['as-set', 'longer', 'off']),
  seen: ids,
  wrong: ids,
  print: z.string().optional(),
  questions: z.array(z.strictObject({ id: z.string(), hash, pool: z.string() })),
});

/** A completion record as a file; see CompletionRecord for what it means. */
export const recordSchema = z.strictObject({
  type: z.literal('coalition-handbook-completion-record'),
  v: z.literal(1),
  level: z.literal('self-attested'),
  name: z.string(),
  site: z.string(),
  course: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  edition: z.string(),
  attempt: z.string(),
  started: time,
  finished: time,
  seconds: z.number().min(0),
  clock: z.literal('set-back').optional(),
  plan: planSchema,
  answers: z.array(z.strictObject({ id: z.string(), hash, answer: answerSchema, at: time, score })),
  score,
  passed: z.boolean(),
  issued: time,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
