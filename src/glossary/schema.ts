import * as z from 'zod';
import { idSchema, sourceIdsSchema, textSchema } from '../content/fields';

/** One term of the glossary. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema.describe('The term as it is written in running text.'),
  definition: textSchema.describe('One to three sentences of plain text.'),
  sources: sourceIdsSchema.default([]),
  see: z.array(idSchema).default([]).describe('Ids of related terms.'),
  aliases: z.array(textSchema).default([]).describe('Other names, found by search.'),
});

export const glossaryFileSchema = z.strictObject({ terms: z.array(termSchema) });

export type Term = z.infer<typeof termSchema>;
