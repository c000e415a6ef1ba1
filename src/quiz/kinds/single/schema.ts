import * as z from 'zod';
import { choicesSchema } from '../choicesSchema';
import { questionFields } from '../fields';

export const singleSchema = z.strictObject({
  ...questionFields,
  kind: z.literal('single'),
  choices: choicesSchema.refine((list) => list.filter((choice) => choice.correct).length === 1, {
    message: 'expected exactly one choice with correct: true',
  }),
});

export type SingleSource = z.infer<typeof singleSchema>;
