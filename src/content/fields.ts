import * as z from 'zod';

/** Fields that several schemas share, with messages written for editors. */

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .describe(
    'Permanent id: lower-case words joined by hyphens. It is never used again for anything else.',
  );

export const isoDateSchema = z.iso
  .date('expected a date that exists, written YYYY-MM-DD')
  .describe('A calendar date, YYYY-MM-DD.');

export const versionSchema = z
  .string('expected a version in quotes or with two dots, such as 1.0.0')
  .regex(/^\d+\.\d+\.\d+$/, 'expected a version of three numbers, such as 1.0.0')
  .describe('Semantic version, such as 1.0.0.');

export const textSchema = z
  .string()
  .trim()
  .min(1, 'expected some text')
  .describe('Text; must not be empty.');

export const sourceIdsSchema = z.array(idSchema).describe('Ids of sources in data/sources.yaml.');
