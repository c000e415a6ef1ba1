import * as z from 'zod';
import { audienceSchema } from '../../audience/schema';
import { idSchema, isoDateSchema, sourceIdsSchema, textSchema } from '../../content/fields';

const revisionSchema = z.strictObject({
  date: isoDateSchema,
  note: textSchema.describe('What changed in the question, in a sentence.'),
});

/** The fields that a question of any kind has. */
export const questionFields = {
  id: idSchema.describe('Permanent and unique over all banks.'),
  audience: audienceSchema.default('public'),
  objective: idSchema.optional().describe('Id of an objective of the course.'),
  difficulty: z
    .literal([1, 2, 3])
    .default(2)
    .describe('1 recognise, 2 apply, 3 judge between good options.'),
  tags: z.array(idSchema).default([]).describe('Subjects, as lower-case words with hyphens.'),
  weight: z
    .number()
    .positive()
    .max(10)
    .default(1)
    .describe('How much it counts beside other questions; 1 unless there is a reason.'),
  revisions: z
    .array(revisionSchema)
    .default([])
    .superRefine((revisions, context) => {
      revisions.forEach(({ date }, index) => {
        if (index === 0 || date >= (revisions[index - 1]?.date ?? '')) return;
        const message = 'expected the revisions in order, the newest one last';
        context.addIssue({ code: 'custom', path: [index, 'date'], message });
      });
    })
    .describe('One entry for each change after publication; revision 1 has none.'),
  prompt: textSchema.describe('The question, in Markdown; the last paragraph is what asks.'),
  explanation: textSchema.describe('Why the right answer is right, in Markdown.'),
  sources: sourceIdsSchema.min(1, 'expected at least one source'),
  tests: z.array(idSchema).min(1).describe('Permanent ids of the pages or clauses that it tests.'),
  facilitator: textSchema.optional().describe('How to discuss it; only in the trainer build.'),
};
