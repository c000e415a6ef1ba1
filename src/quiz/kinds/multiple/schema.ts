import * as z from 'zod';
import { choicesSchema } from '../choicesSchema';
import { questionFields } from '../fields';

export const multipleSchema = z.strictObject({
  ...questionFields,
  kind: z.literal('multiple'),
  choices: choicesSchema.refine(
    (list) => {
      const right = list.filter((choice) => choice.correct).length;
      return right >= 2 && right < list.length;
    },
    { message: 'expected two or more choices with correct: true and at least one without' },
  ),
});

export type MultipleSource = z.infer<typeof multipleSchema>;
