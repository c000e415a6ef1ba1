import { writeJsonSchemas } from '../content/jsonSchemas';

/** `npm run schemas`: writes schemas/*.json from the zod schemas. */
writeJsonSchemas(process.cwd());
console.log('Wrote the JSON Schemas to schemas/.');
