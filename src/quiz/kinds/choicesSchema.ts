import * as z from 'zod';
import { idSchema, textSchema } from '../../content/fields';

const choiceSchema = z.strictObject({
  id: idSchema.describe('Permanent within the question; stored answers refer to it.'),
  text: textSchema.describe('The choice, in Markdown.'),
  correct: z.boolean().default(false),
  feedback: textSchema.optional().describe('Shown to who chose it. Needed for every wrong choice.'),
});

/** The choices of a question; each kind adds how many of them are right. */
export const choicesSchema = z
  .array(choiceSchema)
  .min(3, 'expected three choices or more')
  .max(6)
  .superRefine((choices, context) => {
    const seen = new Set<string>();
    choices.forEach(({ id, correct, feedback }, index) => {
      const fault = (message: string) =>
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      if (!correct && !feedback) fault('expected feedback for a wrong choice');
      if (seen.has(id)) fault('expected an id that no other choice of the question has');
      seen.add(id);
    });
  });

export type Choice = z.infer<typeof choiceSchema>;
