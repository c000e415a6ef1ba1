import * as z from 'zod';
import { idSchema, textSchema } from '../content/fields';

/** One source: a document that the text cites. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema.describe('Title of the document, as published.'),
  publisher: textSchema.describe('Who published it.'),
  date: textSchema.describe('Date of publication as far as it is known, in words.'),
  type: textSchema.describe('Kind of document: legislation, report, press release and so on.'),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'expected a whole address that begins with https:// or http://',
    })
    .optional()
    .describe('Public address of the original. Left out where only a copy is known.'),
  verified: z
    .boolean()
    .describe('True once somebody has read the document or a stored copy of it.'),
  note: textSchema.optional().describe('What a reader has to know about the source.'),
});

export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema) });

export type Source = z.infer<typeof sourceSchema>;
