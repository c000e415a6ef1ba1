import * as z from 'zod';
import { idSchema, textSchema } from '../../content/fields';
import { faultsIn, refuseSameIds } from './refineSchema';

const choiceSchema = z.strictObject({
  id: idSchema.describe('Permanent within the question; stored answers refer to it.'),
  text: textSchema.describe('The choice, in Markdown.'),
  correct: z.boolean().default(false),
  pinned: z
    .boolean()
    .default(false)
    .describe('True for a choice that stays where it is written when choices are shuffled.'),
  feedback: textSchema.optional().describe('Shown to who chose it. Needed for every wrong choice.'),
});

/** The choices of a question; each kind adds how many of them are right. */
export const choicesSchema = z
  .array(choiceSchema)
  .min(3, 'expected three choices or more')
  .max(6, 'expected six choices or fewer')
  .superRefine((choices, context) => {
    const fault = faultsIn(context);
    refuseSameIds(choices, 'choice of the question', (index, message) =>
      fault([index, 'id'], message),
    );
    choices.forEach(({ correct, feedback }, index) => {
      if (!correct && !feedback) fault([index, 'feedback'], WRONG_WITHOUT_FEEDBACK);
    });
  });

const WRONG_WITHOUT_FEEDBACK =
  'expected feedback for a wrong choice: why it is a mistake and what to do instead';

export type Choice = z.infer<typeof choiceSchema>;
