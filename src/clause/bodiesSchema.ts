import * as z from 'zod';
import { idSchema, sourceIdsSchema, textSchema } from '../content/fields';

/** A body that reports can go to, as the assembly proposes it. */
export const bodySchema = z.strictObject({
  id: idSchema.describe('Lower case: the country, then a short name.'),
  name: textSchema.describe('As it stands in a sentence: "the Internet Watch Foundation".'),
  kind: z
    .enum(['content', 'money'])
    .describe('content for reports on material, money for suspicious transactions.'),
  place: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected an ISO 3166 alpha-2 code')
    .describe('Country or territory, by its ISO 3166 alpha-2 code.'),
  note: textSchema.optional().describe('What has to be known before it is chosen.'),
  sources: sourceIdsSchema
    .min(1, 'expected at least one source')
    .describe('Sources that say that reports go there.'),
});

export const bodiesFileSchema = z.strictObject({ bodies: z.array(bodySchema) });

export type BodyEntry = z.infer<typeof bodySchema>;
