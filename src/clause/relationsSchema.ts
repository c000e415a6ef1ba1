import * as z from 'zod';
import { idSchema, textSchema } from '../content/fields';

const organisation = z
  .enum(['bank', 'acquirer', 'payment-service', 'card-network', 'vasp', 'hosting', 'marketplace'])
  .describe('A kind of organisation.');

/** A form of a wording: its short form, or the one for a kind of organisation. */
export const variantSchema = z.enum(['short', ...organisation.options]);

const variant = variantSchema
  .optional()
  .describe('The form that it gets in place of the full one.');

const conflict = z.strictObject({
  with: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*(@\d+(\.\d+){0,2})?$/,
      'expected the id of a clause, or an id with a version such as records@2 or records@2.0.0',
    )
    .describe('Id of a clause, or of some of its versions: records@2, records@2.0.0.'),
  reason: textSchema.describe('Why the two cannot stand together: a sentence for the drafter.'),
});

/** How a clause stands to others; unlike a published version it may change. */
export const relationsSchema = z.strictObject({
  id: idSchema.describe('Id of the clause.'),
  requires: z
    .array(idSchema)
    .default([])
    .describe('Ids of the clauses that its newest version cannot stand without.'),
  conflicts: z.array(conflict).default([]).describe('Clauses that it cannot stand beside.'),
  for: z
    .strictObject({
      essential: z.array(organisation).default([]).describe('Those that should have it.'),
      useful: z.array(organisation).default([]).describe('Those that may want it.'),
    })
    .describe('The kinds of organisation whose preset has it.'),
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
