import * as z from 'zod';

/** What the quiz keeps on a reader's device for one bank, under `handbook.quiz.<bank id>`. */
export const storedAnswersSchema = z.strictObject({
  v: z.literal(1).describe('Version of this form of storing.'),
  revision: z.number().int().positive().describe("The bank's revision at the last answer."),
  answers: z
    .record(
      z.string(),
      z.strictObject({
        hash: z.string().describe('Hash of the question when it was answered.'),
        answer: z.json().describe('The answer; its form depends on the kind of the question.'),
      }),
    )
    .describe('By id of the question.'),
});
