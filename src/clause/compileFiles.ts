import * as z from 'zod';
import type { Audience } from '../audience/schema';
import type { Corpus } from '../content/corpus';
import { INDEX_FILE, VERSION_SCHEMA_FILE, versionFile } from './clauseFiles';
import { compileMarkdown } from './compileMarkdown';
import { compileText } from './compileText';
import { LICENSE_ID, LICENSE_URL } from './license';
import { clausePages, loadLibrary } from './loadLibrary';
import type { ClauseLibrary, ClauseVersion } from './types';
import { clauseVersionSchema, type PublishedVersion } from './versionSchema';

/**
 * The files that the site offers to other programs, by their path: an index, every version as
 * JSON, plain text and Markdown, and the JSON Schema of a version. All of them name the licence
 * and the hash of the wording. What the files of a version say comes from its own file alone, so
 * that it never changes, but for its status.
 * @param site address of the site, without a slash at its end
 */
export function compileFiles(
  corpus: Corpus,
  audience: Audience,
  site: string,
): Record<string, string> {
  const library = loadLibrary(corpus, audience, site);
  const files: Record<string, string> = {
    [INDEX_FILE]: json(indexOf(library)),
    [VERSION_SCHEMA_FILE]: json(schemaOf(site)),
  };
  for (const page of clausePages(corpus, audience)) {
    const { id, version: number } = page.data;
    const version = library.versions.find((item) => item.id === id && item.version === number);
    if (!version) continue;
    const facts = factsOf(version, site);
    files[versionFile(version, 'json')] = json(published(version, site));
    files[versionFile(version, 'txt')] = compileText(version, facts);
    files[versionFile(version, 'md')] = compileMarkdown(page, facts, audience);
  }
  return files;
}

/** A version as JSON. */
function published(version: ClauseVersion, site: string): PublishedVersion {
  return {
    $schema: `${site}/${VERSION_SCHEMA_FILE}`,
    ...factsOf(version, site),
    forms: version.forms,
    notes: version.notes,
  };
}

/** What is said of a version beside its text: with addresses in full, licence and credit. */
function factsOf(version: ClauseVersion, site: string) {
  const { title, restates, changes } = version;
  return {
    id: version.id,
    version: version.version,
    title,
    description: version.description,
    url: site + version.permalink,
    license: LICENSE_ID,
    licenseUrl: LICENSE_URL,
    credit: `Coalition Handbook, “${title}”, version ${version.version}`,
    hash: version.hash,
    published: version.published,
    status: version.status,
    material: version.material,
    ...(restates && { restates }),
    ...(changes && { changes }),
    jurisdictions: version.jurisdictions,
    variables: version.variables,
  };
}

/** All ids, versions, hashes and addresses. */
function indexOf({ site, versions, relations }: ClauseLibrary): object {
  const ids = [...new Set(versions.map(({ id }) => id))];
  return {
    license: LICENSE_ID,
    licenseUrl: LICENSE_URL,
    credit: 'Coalition Handbook',
    schema: `${site}/${VERSION_SCHEMA_FILE}`,
    clauses: ids.map((id) => {
      const own = versions.filter((version) => version.id === id);
      const stands = relations.find((item) => item.id === id);
      return {
        id,
        title: own[0]?.title,
        url: `${site}/clauses/${id}`,
        latest: own[0]?.version,
        versions: own.map((version) => entryOf(version, site)),
        requires: [...new Set(stands?.requires.map((requirement) => requirement.id))],
        requirements: stands?.requires ?? [],
        conflicts: stands?.conflicts ?? [],
        reminders: stands?.reminders ?? [],
        ...(stands?.apart !== undefined && { apart: stands.apart }),
        for: stands?.for ?? { essential: [], useful: [] },
        variants: stands?.variants ?? {},
        order: stands?.order,
      };
    }),
  };
}

function entryOf(version: ClauseVersion, site: string): object {
  return {
    version: version.version,
    published: version.published,
    status: version.status,
    material: version.material,
    hash: version.hash,
    url: site + version.permalink,
    json: `${site}/${versionFile(version, 'json')}`,
    text: `${site}/${versionFile(version, 'txt')}`,
    markdown: `${site}/${versionFile(version, 'md')}`,
  };
}

function schemaOf(site: string): object {
  const { $schema, ...schema } = z.toJSONSchema(clauseVersionSchema);
  return { $schema, $id: `${site}/${VERSION_SCHEMA_FILE}`, ...schema };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
