import * as z from 'zod';
import { idSchema, textSchema } from '../../../content/fields';
import { questionFields } from '../fields';
import { faultsIn, refuseSameIds } from '../refineSchema';

const itemSchema = z.strictObject({
  id: idSchema.describe('Permanent within the question; stored answers refer to it.'),
  text: textSchema.describe('The item, in Markdown.'),
  feedback: textSchema.describe('Why it stands here; shown when it is misplaced.'),
});

export const orderingSchema = z.strictObject({
  ...questionFields,
  kind: z.literal('ordering'),
  items: z
    .array(itemSchema)
    .min(3, 'expected three items or more')
    .max(6, 'expected six items or fewer')
    .superRefine((items, context) => {
      const fault = faultsIn(context);
      refuseSameIds(items, 'item of the question', (index, message) =>
        fault([index, 'id'], message),
      );
    })
    .describe('In the right order; they are shown in another one.'),
});

export type OrderingSource = z.infer<typeof orderingSchema>;
