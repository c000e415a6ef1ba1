import { sourcesFileSchema, type Source } from '../citation/schema';
import { editionsFileSchema, type Edition } from '../edition/schema';
import { glossaryFileSchema, type Term } from '../glossary/schema';
import { bankSchema, type Bank } from '../quiz/schema';
import type * as z from 'zod';
import type { Corpus, Located, Page } from './corpus';
import { explainIssues, explainYaml } from './explain';
import type { Fault } from './fault';
import { contentFiles, listFiles, readText } from './loadFiles';
import { readPage } from './loadPage';
import { parseLocatedYaml, type LocatedYaml } from './yaml';

export const SOURCES_FILE = 'data/sources.yaml';
export const GLOSSARY_FILE = 'data/glossary.yaml';
export const EDITIONS_FILE = 'data/editions.yaml';
export const QUIZZES_DIR = 'quizzes';

/**
 * Reads and checks everything that editors write, for all audiences.
 * Never throws for faulty content: each fault is kept with its place, and what could be read
 * is in the corpus all the same.
 * @param siteDir the project's root
 */
export function loadCorpus(siteDir: string): Corpus {
  const faults: Fault[] = [];
  const editions = readData(siteDir, EDITIONS_FILE, editionsFileSchema, faults);
  const currentEdition = current(editions?.value.editions, faults);
  const sources = readData(siteDir, SOURCES_FILE, sourcesFileSchema, faults);
  const glossary = readData(siteDir, GLOSSARY_FILE, glossaryFileSchema, faults);
  return {
    pages: readPages(siteDir, currentEdition, faults),
    sources: tableOf<Source>(sources, 'sources', sources?.value.sources, faults),
    terms: tableOf<Term>(glossary, 'terms', glossary?.value.terms, faults),
    banks: readBanks(siteDir, faults),
    editions: editions?.value.editions ?? [],
    currentEdition,
    faults,
  };
}

function readPages(siteDir: string, currentEdition: string, faults: Fault[]): Page[] {
  return contentFiles(siteDir).pages.flatMap((file) => {
    const read = readPage(file, readText(siteDir, file) ?? '', currentEdition);
    faults.push(...read.faults);
    return read.page ? [read.page] : [];
  });
}

function readBanks(siteDir: string, faults: Fault[]): Map<string, Located<Bank>> {
  const banks = new Map<string, Located<Bank>>();
  for (const file of listFiles(siteDir, QUIZZES_DIR, '.yaml')) {
    const bank = readData(siteDir, file, bankSchema, faults);
    if (bank) banks.set(bank.value.id, bank);
  }
  return banks;
}

/** Reads one YAML file against its schema; undefined when it has faults. */
function readData<T>(
  siteDir: string,
  file: string,
  schema: z.ZodType<T>,
  faults: Fault[],
): Located<T> | undefined {
  const text = readText(siteDir, file);
  if (text === undefined) {
    faults.push({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'data-schema',
      found: 'no such file',
      expected: `the data file ${file}`,
      mend: 'restore it from the history of the project',
    });
    return undefined;
  }
  const yaml = parseLocatedYaml(text);
  if (yaml.errors.length > 0) {
    faults.push(...explainYaml(file, 'data-schema', yaml));
    return undefined;
  }
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success) {
    faults.push(...explainIssues(file, 'data-schema', yaml, parsed.error.issues));
    return undefined;
  }
  return { file, value: parsed.data, place: yaml.place };
}

/** Rows of a table by id; a second row with the same id is a fault. */
function tableOf<T extends { id: string }>(
  data: { file: string; place: LocatedYaml['place'] } | undefined,
  list: string,
  rows: readonly T[] | undefined,
  faults: Fault[],
): Map<string, Located<T>> {
  const table = new Map<string, Located<T>>();
  if (!data || !rows) return table;
  const { file } = data;
  rows.forEach((value, index) => {
    const place: LocatedYaml['place'] = (path) => data.place([list, index, ...path]);
    const first = table.get(value.id);
    if (first) faults.push(duplicateRow(file, value.id, place(['id']), first.place(['id']).line));
    else table.set(value.id, { file, value, place });
  });
  return table;
}

function duplicateRow(
  file: string,
  id: string,
  place: { line: number; column: number },
  firstLine: number,
): Fault {
  return {
    file,
    ...place,
    severity: 'error',
    rule: 'duplicate-ids',
    found: `the id "${id}" a second time (first on line ${firstLine})`,
    expected: 'each id once',
    mend: 'merge the two entries, or give the new one an id of its own',
  };
}

function current(editions: readonly Edition[] | undefined, faults: Fault[]): string {
  const found = (editions ?? []).filter((edition) => edition.status === 'current');
  const [only] = found;
  if (only && found.length === 1) return only.id;
  if (editions) {
    faults.push({
      file: EDITIONS_FILE,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'data-schema',
      found: `${found.length} editions with status current`,
      expected: 'exactly one',
      mend: 'give every other edition the status superseded or baseline',
    });
  }
  return only?.id ?? '';
}
