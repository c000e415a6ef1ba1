import type { Audience } from '../audience/schema';
import { loadCorpus } from '../content/load';
import { searchDocuments } from './documents';
import type { SearchDocument } from './schema';

/**
 * Reads the content and gives what the search of a build for `audience` may find.
 * @throws Error when the content has errors: an index of half a page would mislead
 */
export function loadSearchDocuments(siteDir: string, audience: Audience): SearchDocument[] {
  const corpus = loadCorpus(siteDir);
  const errors = [
    ...corpus.faults.filter((fault) => fault.severity === 'error'),
    ...corpus.pages.filter((page) => !page.parsed().tree),
  ];
  if (errors.length > 0) {
    const files = [...new Set(errors.map(({ file }) => file))].join(', ');
    throw new Error(`The content has errors (${files}). See them with: npm run check`);
  }
  return searchDocuments(corpus, audience);
}
