import * as z from 'zod';
import { idSchema, textSchema } from '../content/fields';
import { ORGANISATIONS } from './organisations';

const organisation = z.enum(ORGANISATIONS).describe('A kind of organisation.');

/** A form of a wording: its short form, or the one for a kind of organisation. */
export const variantSchema = z.enum(['short', ...organisation.options]);

const variant = variantSchema
  .optional()
  .describe('The form that it gets in place of the full one.');

const versions = /^[a-z0-9]+(-[a-z0-9]+)*(@\d+(\.\d+){0,2})?$/;

/** A clause, or some of its versions. */
const named = z
  .string()
  .regex(
    versions,
    'expected the id of a clause, or an id with a version such as records@2 or records@2.0.0',
  )
  .describe('Id of a clause, or of some of its versions: records@2, records@2.0.0.');

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 2.0.0');

const requirement = z.strictObject({
  id: idSchema.describe('Id of a clause.'),
  from: version.optional().describe('The first version that will do; any if not given.'),
  since: version
    .optional()
    .describe('The first version of this clause that needs it; every version if not given.'),
  reason: textSchema
    .optional()
    .describe('Why an earlier version than "from" will not do: a sentence for the drafter.'),
});

const conflict = z.strictObject({
  with: named,
  of: z
    .string()
    .regex(/^\d+(\.\d+){0,2}$/, 'expected a version or the beginning of one, in quotes: "2"')
    .optional()
    .describe('The versions of this clause that it is about: "2", 2.0.0; all if not given.'),
  reason: textSchema.describe(
    'Why the two cannot stand together: a sentence for the drafter. The way out is added to it.',
  ),
});

const reminder = z.strictObject({
  with: named,
  text: textSchema.describe(
    'What the terms have to settle where both are chosen. Ids in braces, such as {records}, become titles and numbers.',
  ),
});

/** How a clause stands to others; unlike a published version it may change. */
export const relationsSchema = z.strictObject({
  id: idSchema.describe('Id of the clause.'),
  requires: z
    .array(requirement)
    .default([])
    .describe('The clauses that it cannot stand without; two clauses may require each other.'),
  conflicts: z.array(conflict).default([]).describe('Clauses that it cannot stand beside.'),
  reminders: z
    .array(reminder)
    .default([])
    .describe('What is left to the drafter where another clause stands beside it.'),
  apart: textSchema
    .optional()
    .describe(
      'For a clause that does not belong among terms, why it stands in a document of its own. No preset has it.',
    ),
  for: z
    .strictObject({
      essential: z.array(organisation).default([]).describe('Those that should have it.'),
      useful: z.array(organisation).default([]).describe('Those that may want it.'),
    })
    .describe('The kinds of organisation whose preset has it, unless it stands apart.'),
  variants: z
    .strictObject({
      bank: variant,
      acquirer: variant,
      'payment-service': variant,
      'card-network': variant,
      vasp: variant,
      hosting: variant,
      marketplace: variant,
    })
    .default({})
    .describe('The form that a kind of organisation gets, if not the full one.'),
  order: z.number().int().positive().describe('Place in an assembled document, lowest first.'),
});

export const relationsFileSchema = z.strictObject({ clauses: z.array(relationsSchema) });
