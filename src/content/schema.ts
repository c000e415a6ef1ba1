import * as z from 'zod';
import { audienceSchema } from '../audience/schema';
import { idSchema, isoDateSchema, sourceIdsSchema, textSchema, versionSchema } from './fields';

export const SECTORS = [
  'banks',
  'card-networks',
  'acquirers',
  'payment-services',
  'virtual-assets',
  'internet-providers',
  'hosting',
  'platforms',
] as const;

export const TOPICS = [
  'terms-of-service',
  'due-diligence',
  'monitoring',
  'reporting',
  'indicators',
  'data-protection',
  'legislation',
  'staff-welfare',
  'records',
  'terminology',
  'hotlines',
  'payments',
  'law-enforcement',
  'training',
] as const;

export const STATUSES = ['draft', 'adopted', 'superseded', 'baseline'] as const;

const base = {
  id: idSchema,
  title: textSchema.describe('Title of the page, in sentence case.'),
  description: z
    .string()
    .min(40, 'expected a sentence of 40 to 200 characters')
    .max(200, 'expected a sentence of 40 to 200 characters')
    .describe('One sentence for search results and previews, 40 to 200 characters.'),
  audience: audienceSchema.default('public'),
  sources: sourceIdsSchema
    .default([])
    .describe('Sources the page rests on as a whole, without a citation in one place.'),
};

const kept = {
  ...base,
  status: z
    .enum(STATUSES)
    .describe(
      'draft, adopted, superseded by a later text, or baseline (restated from an earlier time).',
    ),
  owner: textSchema.describe('Who keeps the text: a role, not a person.'),
  last_reviewed: isoDateSchema.describe('Date of the last review, YYYY-MM-DD.'),
  review_by: isoDateSchema.describe('Date by which it has to be reviewed again, YYYY-MM-DD.'),
  sectors: z.array(z.enum(SECTORS)).default([]).describe('Kinds of company it speaks to.'),
  jurisdictions: z
    .array(z.string().regex(/^(INT|EU|[A-Z]{2})$/, 'expected INT, EU or a two-letter country code'))
    .default([])
    .describe('INT, EU or ISO 3166 alpha-2 codes of the jurisdictions the text speaks of.'),
  topics: z.array(z.enum(TOPICS)).default([]).describe('Subjects, for search and lists.'),
  sensitive: z
    .boolean()
    .default(false)
    .describe('True for hard subjects: adds a content notice and a quick way to leave.'),
  notice: textSchema.optional().describe('What the content notice says; needed when sensitive.'),
  sidebar_position: z.number().optional().describe('Place in the section, lowest first.'),
};

const paper = z.strictObject({ ...kept, kind: z.literal('paper') });
const guidance = z.strictObject({ ...kept, kind: z.literal('guidance') });
const reference = z.strictObject({ ...kept, kind: z.literal('reference') });

const variableSchema = z.strictObject({
  name: idSchema.describe('Name used in <Var name="…" />.'),
  type: z
    .enum(['text', 'choice', 'duration', 'jurisdiction', 'reporting-body'])
    .describe('What kind of value the drafter fills in.'),
  label: textSchema.describe('The question that the drafter answers, in plain words.'),
  example: textSchema.describe('An example value.'),
  choices: z
    .array(textSchema)
    .min(2)
    .optional()
    .describe('Only for type choice: the values offered.'),
});

const yearSchema = z.string().regex(/^\d{4}$/, 'expected a year, such as 2016');

const clause = z.strictObject({
  ...kept,
  kind: z.literal('clause'),
  version: versionSchema,
  published: isoDateSchema.describe('Date of publication; the file never changes after it.'),
  material: z.boolean().describe('True for a change of substance, false for an editorial one.'),
  restates: z
    .union(
      [yearSchema, z.number().transform(String).pipe(yearSchema)],
      'expected a year, such as 2016',
    )
    .optional()
    .describe('Year of the position that this version restates.'),
  changes: z
    .strictObject({
      what: textSchema.describe('What changed since the version before.'),
      why: textSchema.describe('Why it changed.'),
      who: textSchema.describe('Who has to act.'),
      by: textSchema.describe('By when: a date or an event.'),
    })
    .optional()
    .describe('Needed from the second version on.'),
  variables: z.array(variableSchema).default([]).describe('The variables of the wording.'),
});

const minutes = z.number().int().positive().describe('Duration in minutes.');

const poolSchema = z.strictObject({
  objective: idSchema.describe('Id of an objective of the course.'),
  draw: z.number().int().positive().describe('How many of its questions are drawn.'),
});

const assessmentSchema = z.strictObject({
  pass_mark: z.number().int().min(1).max(100).describe('Share of the score needed, in per cent.'),
  time_limit: minutes
    .optional()
    .describe(
      'In minutes; learners can extend it or switch it off. Leave it out where none is needed.',
    ),
  pools: z.array(poolSchema).min(1).describe('From which objectives how many questions are drawn.'),
});

const course = z.strictObject({
  ...kept,
  kind: z.literal('course'),
  version: versionSchema,
  published: isoDateSchema
    .optional()
    .describe(
      'Date from which this version could be taken; a completion record from before it is refused.',
    ),
  changes: z
    .strictObject({
      what: textSchema.describe('What changed since the version before.'),
      why: textSchema.describe('Why it changed.'),
      who: textSchema.describe('Who has to retake what.'),
    })
    .optional()
    .describe('Needed from the second version on.'),
  prerequisites: z.array(idSchema).default([]).describe('Ids of the courses to take before.'),
  duration: minutes,
  roles: z.array(idSchema).min(1).describe('Roles the course is for.'),
  objectives: z
    .array(z.strictObject({ id: idSchema, text: textSchema }))
    .min(1)
    .describe('What a learner can do afterwards.'),
  lessons: z.array(idSchema).min(1).describe('Ids of the lessons in order.'),
  assessment: assessmentSchema.optional().describe('The assessment that ends the course.'),
});

const lesson = z.strictObject({
  ...kept,
  kind: z.literal('lesson'),
  course: idSchema.describe('Id of the course it belongs to.'),
  duration: minutes,
  objectives: z.array(idSchema).min(1).describe('Ids of the course objectives it serves.'),
});

const post = z.strictObject({
  slug: idSchema,
  ...base,
  id: idSchema.optional(),
  kind: z.literal('post'),
  date: isoDateSchema,
  authors: z.array(idSchema).min(1).describe('Ids from blog/authors.yml.'),
  tags: z.array(idSchema).default([]).describe('Ids from blog/tags.yml.'),
  sensitive: kept.sensitive,
  notice: kept.notice,
});

/** Front matter of every kind of page, told apart by `kind`. */
export const frontMatterSchema = z.discriminatedUnion('kind', [
  paper,
  guidance,
  reference,
  clause,
  course,
  lesson,
  post,
]);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Kind = FrontMatter['kind'];
export type ClauseFrontMatter = z.infer<typeof clause>;
export type CourseFrontMatter = z.infer<typeof course>;
export type LessonFrontMatter = z.infer<typeof lesson>;
export type ClauseVariable = z.infer<typeof variableSchema>;
/** Front matter of pages that are kept under review, that is all but posts. */
export type KeptFrontMatter = Exclude<FrontMatter, { kind: 'post' }>;
