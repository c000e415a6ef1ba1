import * as z from 'zod';
import { idSchema, isoDateSchema, textSchema, versionSchema } from '../content/fields';

const address = z.url().describe('An address on the site of the handbook.');

const inlineSchema = z
  .union([
    z.strictObject({ text: z.string().describe('Words.') }),
    z.strictObject({ var: idSchema.describe('A variable, by its name.') }),
    z.strictObject({ clause: idSchema.describe('A reference to another clause, by its id.') }),
    z.strictObject({
      para: z
        .array(z.number().int().positive())
        .min(1)
        .describe('A reference to a paragraph of the same form, by its numbers.'),
      text: z.string().describe('The words of the reference.'),
    }),
  ])
  .describe('A piece of a paragraph.');

const blockSchema = z.strictObject({
  number: z
    .array(z.number().int().positive())
    .describe('[2] is paragraph 2, [2, 3] its third part; empty for one without a number.'),
  content: z.array(inlineSchema),
});

const formSchema = z.strictObject({
  variant: z.string().describe('full, short, or the kind of organisation that it is for.'),
  when: z.string().describe('When to use it; empty for the full form.'),
  blocks: z.array(blockSchema),
});

const variableSchema = z.strictObject({
  name: idSchema,
  type: z.enum(['text', 'choice', 'duration', 'jurisdiction', 'reporting-body']),
  label: textSchema.describe('The question that the drafter answers.'),
  example: textSchema,
  choices: z.array(textSchema).optional(),
});

const changesSchema = z.strictObject({
  what: textSchema,
  why: textSchema,
  who: textSchema.describe('Who has to act.'),
  by: textSchema.describe('By when.'),
});

/** A version of a clause as the site offers it to other programs. */
export const clauseVersionSchema = z
  .strictObject({
    $schema: address,
    id: idSchema,
    version: versionSchema,
    title: textSchema,
    description: textSchema,
    url: address.describe('Where the version can be read, for ever.'),
    license: z.string().describe('SPDX identifier of the licence.'),
    licenseUrl: z.url(),
    credit: textSchema.describe('How to name the source.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe(
        'SHA-256, in hexadecimal, of the normalised wording. It can be computed from the Markdown file: take what stands between <Wording> and </Wording>, in each line join white space to single spaces and trim the ends, drop empty lines, join with line feeds; each further form follows after an empty line and a line with its name.',
      ),
    published: isoDateSchema,
    status: z
      .enum(['current', 'superseded'])
      .describe('The newest version is current. The only field that changes after publication.'),
    material: z.boolean().describe('True for a change of substance, false for an editorial one.'),
    restates: z.string().optional().describe('Year of the position that the version restates.'),
    changes: changesSchema.optional(),
    jurisdictions: z.array(z.string()),
    variables: z.array(variableSchema),
    forms: z.array(formSchema).min(1).describe('The full form first.'),
    notes: z.array(z.string()).describe('Notes for the drafter, in paragraphs of plain text.'),
  })
  .describe('A published version of a model clause.');

export type PublishedVersion = z.infer<typeof clauseVersionSchema>;
