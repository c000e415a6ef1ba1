import * as z from 'zod';

/** Kinds of result, in the order in which the dialog offers them. */
export const kindSchema = z.enum(['handbook', 'clause', 'training', 'blog', 'term', 'page']);

/** A path of this site: what comes from outside must not lead anywhere else. */
export const pathSchema = z
  .string()
  .regex(/^\/(?!\/)[^\s\\\p{Cc}]*$/u, 'expected a path of this site');

/** One record of the search: a section of a page, the head of a page, or a term. */
export const searchDocumentSchema = z.strictObject({
  objectID: z.string().min(1).describe('Unique: the address, with ~2 and so on for later parts.'),
  url: pathSchema.describe('Path without the base URL, with the anchor of the section.'),
  page: pathSchema.describe('What results are grouped by: the path of the page, or a term.'),
  kind: kindSchema,
  title: z.string().describe('Title of the page, or the term.'),
  heading: z.string().describe('Heading of the section; empty for the head of a page.'),
  text: z.string().describe('Plain text of the section, one line for each paragraph or row.'),
  aliases: z.array(z.string()).optional().describe('Other names of a term.'),
});

const markedSchema = z.object({ value: z.string() });

/** As much of a hit from Algolia as is used; everything else in it is passed over. */
export const algoliaHitSchema = z.object({
  objectID: z.string().min(1),
  url: pathSchema,
  kind: kindSchema,
  title: z.string(),
  heading: z.string(),
  _highlightResult: z.object({ title: markedSchema, heading: markedSchema }).partial().optional(),
  _snippetResult: z.object({ text: markedSchema }).partial().optional(),
});

export type SearchDocument = z.infer<typeof searchDocumentSchema>;
export type SearchKind = z.infer<typeof kindSchema>;
