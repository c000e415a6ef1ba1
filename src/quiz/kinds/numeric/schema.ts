import * as z from 'zod';
import { textSchema } from '../../../content/fields';
import { questionFields } from '../fields';
import { faultsIn } from '../refineSchema';

const mistakeSchema = z.strictObject({
  value: z.number().describe('A number that people come to.'),
  feedback: textSchema.describe('How they came to it, and what to do instead.'),
});

export const numericSchema = z
  .strictObject({
    ...questionFields,
    kind: z.literal('numeric'),
    answer: z.number(),
    tolerance: z
      .number()
      .nonnegative('expected 0 or more: how far an answer may be off')
      .describe('How far an answer may be off, up or down; 0 for exact.'),
    unit: textSchema.describe('Shown behind the field, in the plural.'),
    feedback: textSchema.describe('Shown to any other number.'),
    mistakes: z.array(mistakeSchema).default([]).describe('Numbers that people really come to.'),
  })
  .superRefine(({ answer, tolerance, mistakes }, context) => {
    const fault = faultsIn(context);
    mistakes.forEach(({ value }, index) => {
      const path = ['mistakes', index, 'value'];
      if (Math.abs(value - answer) <= tolerance) {
        fault(path, 'expected a number that is wrong: this one is within the tolerance');
      }
      if (mistakes.findIndex((other) => other.value === value) !== index) {
        fault(path, 'expected each number once');
      }
    });
  });

export type NumericSource = z.infer<typeof numericSchema>;
