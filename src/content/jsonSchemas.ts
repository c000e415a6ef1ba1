import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { sourcesFileSchema } from '../citation/schema';
import { bodiesFileSchema } from '../clause/bodiesSchema';
import { relationsFileSchema } from '../clause/relationsSchema';
import { editionsFileSchema } from '../edition/schema';
import { glossaryFileSchema } from '../glossary/schema';
import { learningExportSchema } from '../learning/exportSchema';
import { bankSchema } from '../quiz/schema';
import { fileFault, type Fault } from './fault';
import { frontMatterSchema } from './schema';

/** JSON Schemas for editors' completion, by the name of their file in schemas/. */
const SCHEMAS: Record<string, z.ZodType> = {
  'page.schema.json': frontMatterSchema,
  'quiz.schema.json': bankSchema,
  'sources.schema.json': sourcesFileSchema,
  'glossary.schema.json': glossaryFileSchema,
  'editions.schema.json': editionsFileSchema,
  'clauses.schema.json': relationsFileSchema,
  'bodies.schema.json': bodiesFileSchema,
  'learning-export.schema.json': learningExportSchema,
};

/** The text of every JSON Schema, generated from the zod schemas. */
export function renderJsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Writes the JSON Schemas to schemas/. */
export function writeJsonSchemas(siteDir: string): void {
  fs.mkdirSync(path.join(siteDir, 'schemas'), { recursive: true });
  for (const [name, text] of Object.entries(renderJsonSchemas())) {
    fs.writeFileSync(path.join(siteDir, 'schemas', name), text);
  }
}

/** A fault for each file in schemas/ that is not what the zod schemas generate. */
export function staleSchemas(siteDir: string): Fault[] {
  return Object.entries(renderJsonSchemas()).flatMap(([name, text]) => {
    const file = path.join(siteDir, 'schemas', name);
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return [];
    return [
      fileFault('json-schemas', `schemas/${name}`, {
        found: 'a JSON Schema that does not agree with the schema in the code',
        expected: 'the generated file',
        mend: 'run "npm run schemas" and commit the result',
      }),
    ];
  });
}
