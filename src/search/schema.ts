import * as z from 'zod';

/** Kinds of result, in the order of the filter in the dialog. */
export const KINDS = ['handbook', 'clause', 'training', 'blog', 'term', 'page'] as const;

/** One record of the search: a section of a page, the head of a page, or a term. */
export const searchDocumentSchema = z.strictObject({
  objectID: z.string().min(1).describe('Unique: the address, with ~2 and so on for later parts.'),
  url: z
    .string()
    .regex(/^\/(?![/\\])/, 'expected a path of this site')
    .describe('Path without the base URL, with the anchor of the section.'),
  page: z.string().describe('What results are grouped by: the path without anchor; a term itself.'),
  kind: z.enum(KINDS),
  title: z.string().describe('Title of the page, or the term.'),
  heading: z.string().describe('Heading of the section; empty for the head of a page.'),
  text: z.string().describe('Plain text of the section, one line for each paragraph or row.'),
  aliases: z.array(z.string()).optional().describe('Other names of a term.'),
});

export type SearchDocument = z.infer<typeof searchDocumentSchema>;
export type SearchKind = SearchDocument['kind'];
