import * as z from 'zod';

/** The three audiences in rising order: each build contains the ones before it. */
export const AUDIENCES = ['public', 'member', 'trainer'] as const;

export const audienceSchema = z
  .enum(AUDIENCES)
  .describe('Who may see it: public, member (staff of member companies) or trainer.');

export type Audience = z.infer<typeof audienceSchema>;
