/** Where the machine-readable files of the library are, from the root of the site. */
export const INDEX_FILE = 'api/clauses/index.json';
export const VERSION_SCHEMA_FILE = 'api/schemas/clause-version.schema.json';

/** The file of a version in one of its formats. */
export function versionFile(
  { id, version }: { id: string; version: string },
  format: 'json' | 'txt' | 'md',
): string {
  return `api/clauses/${id}/${version}.${format}`;
}
