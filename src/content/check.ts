import type { Corpus } from './corpus';
import type { Fault } from './fault';
import { readText } from './loadFiles';
import { checkContent } from './rules';

/** Addresses of pages that are made of data, not of a content file. */
export const GENERATED_ADDRESSES = [
  '/',
  '/sources',
  '/glossary',
  '/blog',
  '/handbook',
  '/clauses/compare',
  '/clauses/assemble',
  '/clauses/check',
  '/learning',
  '/learning/record',
  '/learning/review',
  // In a trainer's build alone; the others fail at a link to it.
  '/training/verify',
] as const;

/**
 * Checks a corpus that was read from `siteDir`, as of today.
 * @param instead texts of files that are to be taken for what is written there, by name
 */
export function checkCorpus(
  siteDir: string,
  corpus: Corpus,
  instead: Readonly<Record<string, string>> = {},
): Fault[] {
  return checkContent(corpus, {
    today: new Date().toISOString().slice(0, 10),
    generatedAddresses: GENERATED_ADDRESSES,
    readFile: (file) => instead[file] ?? readText(siteDir, file),
  });
}
