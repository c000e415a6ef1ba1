import * as z from 'zod';
import { isoDateSchema, textSchema } from '../content/fields';

/** An edition of the handbook: a snapshot of its whole text. */
export const editionSchema = z.strictObject({
  id: z
    .string('expected a year in quotes, such as "2026"')
    .regex(/^\d{4}$/, 'expected a year in quotes, such as "2026"')
    .describe("The year, in quotes; it is the edition's part of every address."),
  status: z.enum(['current', 'superseded', 'baseline']).describe('Exactly one edition is current.'),
  released: isoDateSchema,
  summary: textSchema.describe('One sentence on what the edition is.'),
});

export const editionsFileSchema = z.strictObject({ editions: z.array(editionSchema).min(1) });

export type Edition = z.infer<typeof editionSchema>;
