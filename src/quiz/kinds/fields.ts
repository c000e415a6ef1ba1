import * as z from 'zod';
import { audienceSchema } from '../../audience/schema';
import { idSchema, sourceIdsSchema, textSchema } from '../../content/fields';

/** The fields that a question of any kind has. */
export const questionFields = {
  id: idSchema.describe('Permanent and unique over all banks.'),
  audience: audienceSchema.default('public'),
  objective: idSchema.optional().describe('Id of an objective of the course.'),
  prompt: textSchema.describe('The question, in Markdown; the last paragraph is what asks.'),
  explanation: textSchema.describe('Why the right answer is right, in Markdown.'),
  sources: sourceIdsSchema.min(1, 'expected at least one source'),
  tests: z.array(idSchema).min(1).describe('Permanent ids of the pages or clauses that it tests.'),
  facilitator: textSchema.optional().describe('How to discuss it; only in the trainer build.'),
};
