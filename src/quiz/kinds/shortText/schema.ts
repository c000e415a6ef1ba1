import * as z from 'zod';
import { textSchema } from '../../../content/fields';
import { questionFields } from '../fields';

export const shortTextSchema = z.strictObject({
  ...questionFields,
  kind: z.literal('short-text'),
  accept: z
    .array(textSchema.regex(/[\p{L}\p{N}]/u, 'expected letters or digits'))
    .min(1, 'expected at least one answer that is right as it stands')
    .describe('Short answers that are right as they stand. Case and accents do not matter.'),
  model: textSchema.describe('The model answer, in Markdown.'),
  criteria: z
    .array(textSchema)
    .min(2, 'expected two points or more')
    .max(4, 'expected four points or fewer')
    .describe('Points by which learners mark themselves against the model.'),
  feedback: textSchema.describe('How to compare; shown when no accepted answer matches.'),
});

export type ShortTextSource = z.infer<typeof shortTextSchema>;
