import * as z from 'zod';
import { textSchema } from '../../../content/fields';
import { questionFields } from '../fields';

export const trueFalseSchema = z.strictObject({
  ...questionFields,
  kind: z.literal('true-false'),
  answer: z.boolean().describe('Whether the statement is true.'),
  feedback: textSchema.describe('Shown to who chose the wrong answer.'),
});

export type TrueFalseSource = z.infer<typeof trueFalseSchema>;
