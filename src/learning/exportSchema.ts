import * as z from 'zod';
import { statementSchema } from './statementSchema';

/** The file that learners save of what they did. The page reads it with `readExport`. */
export const learningExportSchema = z.strictObject({
  type: z.literal('coalition-handbook-learning'),
  v: z.literal(1).describe('Version of this form of the file.'),
  exported: statementSchema.shape.timestamp.describe('Time of the export.'),
  site: z.string().describe('Address of the handbook from which it comes.'),
  statements: z.array(statementSchema).describe('In the order in which they were made.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('SHA-256, in hex, of the statements in canonical JSON (RFC 8785).'),
});
