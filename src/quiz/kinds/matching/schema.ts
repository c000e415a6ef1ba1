import * as z from 'zod';
import { idSchema, textSchema } from '../../../content/fields';
import { questionFields } from '../fields';
import { faultsIn, refuseSameIds } from '../refineSchema';

const pairSchema = z.strictObject({
  id: idSchema.describe('Permanent within the question; stored answers refer to it.'),
  left: textSchema.describe('What is to be matched, in Markdown.'),
  right: textSchema.describe('What belongs to it, in Markdown; no other pair has the same.'),
  feedback: textSchema.describe('Shown when this one was matched wrongly.'),
});

const extraSchema = z.strictObject({
  id: idSchema.describe('Permanent within the question, and no id of a pair.'),
  text: textSchema.describe('A right-hand side that matches nothing.'),
  feedback: textSchema.describe('Shown to who chose it.'),
});

export const matchingSchema = z
  .strictObject({
    ...questionFields,
    kind: z.literal('matching'),
    pairs: z
      .array(pairSchema)
      .min(3, 'expected three pairs or more')
      .max(6, 'expected six pairs or fewer'),
    extras: z
      .array(extraSchema)
      .max(3, 'expected three extras or fewer')
      .default([])
      .describe('Further right-hand sides that match nothing.'),
  })
  .superRefine(({ pairs, extras }, context) => {
    const fault = faultsIn(context);
    const at = (index: number) =>
      index < pairs.length ? ['pairs', index] : ['extras', index - pairs.length];
    refuseSameIds([...pairs, ...extras], 'pair or extra of the question', (index, message) =>
      fault([...at(index), 'id'], message),
    );
    const rights = [...pairs.map(({ right }) => right), ...extras.map(({ text }) => text)];
    rights.forEach((text, index) => {
      if (rights.indexOf(text) === index) return;
      const field = index < pairs.length ? 'right' : 'text';
      fault([...at(index), field], 'expected a text that no other right-hand side has');
    });
  });

export type MatchingSource = z.infer<typeof matchingSchema>;
