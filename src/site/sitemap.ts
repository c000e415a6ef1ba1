import type { Options } from '@docusaurus/plugin-sitemap';
import { latestClauses } from '../content/lists';
import type { ContentStore } from '../content/store';

/**
 * Options of the site map. It has canonical addresses alone: a clause's newest version is shown at
 * the address of the clause as well, but the one with the version is canonical.
 */
export function sitemapOptions(store: ContentStore, baseUrl: string): Options {
  return {
    lastmod: null,
    changefreq: null,
    priority: null,
    ignorePatterns: latestClauses(store.corpus(), store.shows).map(
      ({ section }) => `${baseUrl}clauses/${section ?? ''}`,
    ),
  };
}
