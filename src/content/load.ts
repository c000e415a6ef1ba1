import { sourceSchema, sourcesFileSchema } from '../citation/schema';
import { bodiesFileSchema, bodySchema } from '../clause/bodiesSchema';
import { relationsFileSchema, relationsSchema } from '../clause/relationsSchema';
import { editionSchema, editionsFileSchema, type Edition } from '../edition/schema';
import { glossaryFileSchema, termSchema } from '../glossary/schema';
import type { Bank } from '../quiz/schema';
import type * as z from 'zod';
import type { Corpus, Located, Page } from './corpus';
import { explainIssues, explainYaml } from './explain';
import { fileFault, type Fault } from './fault';
import { QUIZZES_DIR, readBank } from './loadBank';
import { contentFiles, listFiles, readText } from './loadFiles';
import { readPage } from './loadPage';
import { parseLocatedYaml, type LocatedYaml } from './yaml';

export const SOURCES_FILE = 'data/sources.yaml';
export const GLOSSARY_FILE = 'data/glossary.yaml';
export const EDITIONS_FILE = 'data/editions.yaml';
export const RELATIONS_FILE = 'data/clauses.yaml';
export const BODIES_FILE = 'data/bodies.yaml';

const RULE = 'data-schema';

/**
 * Reads and checks everything that editors write, for all audiences.
 * Never throws for faulty content: each fault is kept with its place, and what could be read
 * is in the corpus all the same.
 * @param siteDir the project's root
 */
export function loadCorpus(siteDir: string): Corpus {
  const faults: Fault[] = [];
  const table = tableReader(siteDir, faults);
  const editions = table(EDITIONS_FILE, 'editions', editionsFileSchema, editionSchema).map(
    ({ value }) => value,
  );
  const currentEdition = current(editions, faults);
  return {
    pages: readPages(siteDir, currentEdition, faults),
    sources: byId(table(SOURCES_FILE, 'sources', sourcesFileSchema, sourceSchema), faults),
    terms: byId(table(GLOSSARY_FILE, 'terms', glossaryFileSchema, termSchema), faults),
    banks: readBanks(siteDir, faults),
    relations: byId(table(RELATIONS_FILE, 'clauses', relationsFileSchema, relationsSchema), faults),
    bodies: byId(table(BODIES_FILE, 'bodies', bodiesFileSchema, bodySchema), faults),
    editions,
    currentEdition,
    faults,
  };
}

function readPages(siteDir: string, currentEdition: string, faults: Fault[]): Page[] {
  const { pages, misnamed } = contentFiles(siteDir);
  faults.push(...misnamed.map(notMdx));
  return pages.flatMap((file) => {
    const read = readPage(file, readText(siteDir, file) ?? '', currentEdition);
    faults.push(...read.faults);
    return read.page ? [read.page] : [];
  });
}

function readBanks(siteDir: string, faults: Fault[]): Map<string, Located<Bank>> {
  const banks = listFiles(siteDir, QUIZZES_DIR, '.yaml').flatMap((file): Located<Bank>[] => {
    const yaml = readYaml(siteDir, file, faults);
    const read = yaml && readBank(file, yaml);
    faults.push(...(read?.faults ?? []));
    return read?.bank ? [read.bank] : [];
  });
  return byId(banks, faults);
}

/** Reads a YAML file; undefined when there is none or its syntax is faulty. */
function readYaml(siteDir: string, file: string, faults: Fault[]): LocatedYaml | undefined {
  const text = readText(siteDir, file);
  if (text === undefined) {
    faults.push(noFile(file));
    return undefined;
  }
  const yaml = parseLocatedYaml(text);
  faults.push(...explainYaml(file, RULE, yaml));
  return yaml.errors.length > 0 ? undefined : yaml;
}

function checked<T>(
  file: string,
  yaml: LocatedYaml,
  schema: z.ZodType<T>,
  faults: Fault[],
): T | undefined {
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success) faults.push(...explainIssues(file, RULE, yaml, parsed.error.issues));
  return parsed.data;
}

/** Reads tables row by row, so that a fault in one row does not make the others unknown. */
function tableReader(siteDir: string, faults: Fault[]) {
  return <T>(file: string, list: string, all: z.ZodType, one: z.ZodType<T>): Located<T>[] => {
    const yaml = readYaml(siteDir, file, faults);
    if (!yaml) return [];
    checked(file, yaml, all, faults);
    const rows = (yaml.value as Record<string, unknown> | null)?.[list];
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown, index): Located<T>[] => {
      const { success, data } = one.safeParse(row);
      if (!success) return [];
      return [{ file, value: data, place: (path) => yaml.place([list, index, ...path]) }];
    });
  };
}

/** What was read, by id; a second one with the same id is a fault. */
function byId<T extends { id: string }>(
  rows: readonly Located<T>[],
  faults: Fault[],
): Map<string, Located<T>> {
  const table = new Map<string, Located<T>>();
  for (const row of rows) {
    const first = table.get(row.value.id);
    if (first) faults.push(duplicate(row, first));
    else table.set(row.value.id, row);
  }
  return table;
}

function duplicate(
  { file, value, place }: Located<{ id: string }>,
  first: Located<unknown>,
): Fault {
  const where = first.file === file ? `on line ${first.place(['id']).line}` : `in ${first.file}`;
  return {
    file,
    ...place(['id']),
    severity: 'error',
    rule: 'duplicate-ids',
    found: `the id "${value.id}" a second time (first ${where})`,
    expected: 'each id once',
    mend: 'merge the two entries, or give the new one an id of its own',
  };
}

function noFile(file: string): Fault {
  return fileFault(RULE, file, {
    found: 'no such file',
    expected: `the data file ${file}`,
    mend: 'restore it from the history of the project',
  });
}

/** Docusaurus would publish such a file, unchecked and for every audience. */
function notMdx(file: string): Fault {
  return fileFault('file-names', file, {
    found: 'a page whose name ends in .md',
    expected: 'a name that ends in .mdx',
    mend: `rename the file to ${file}x`,
  });
}

function current(editions: readonly Edition[], faults: Fault[]): string {
  const found = editions.filter((edition) => edition.status === 'current');
  // Where the file has faults of its own, the current edition may be what could not be read.
  if (found.length !== 1 && !faults.some(({ file }) => file === EDITIONS_FILE)) {
    faults.push(
      fileFault(RULE, EDITIONS_FILE, {
        found: `${found.length} editions with status current`,
        expected: 'exactly one',
        mend: 'give every other edition the status superseded or baseline',
      }),
    );
  }
  return found[0]?.id ?? '';
}
