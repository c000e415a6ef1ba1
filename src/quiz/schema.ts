import * as z from 'zod';
import { idSchema, isoDateSchema, textSchema } from '../content/fields';
import { schemas } from './made/schemas';

/** A question of any kind, told apart by `kind`. */
export const questionSchema = z.discriminatedUnion('kind', schemas);

export const bankSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected <course-id>/<bank-id>, as the file is named')
    .describe('Course id and bank id, joined by a slash: the path of the file below quizzes/.'),
  title: textSchema,
  course: idSchema.optional().describe('Id of the course; left out where there is none.'),
  revision: z.number().int().positive().describe('Raised whenever a published question changes.'),
  last_reviewed: isoDateSchema,
  questions: z.array(questionSchema).min(1),
});

export type Question = z.infer<typeof questionSchema>;
export type Bank = z.infer<typeof bankSchema>;
export type QuestionKind = Question['kind'];
