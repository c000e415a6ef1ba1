import type { Marked } from './highlight';
import type { Payload } from './payload';
import type { SearchKind } from './schema';

/** A query in the shape of algoliasearch's lite client, version 5. */
export interface SearchRequest {
  /** Index at Algolia; the embedded engine has only one. */
  indexName: string;
  query: string;
  hitsPerPage?: number;
  /** Only results of this kind. */
  facetFilters?: readonly [`kind:${SearchKind}`];
}

export interface SearchHit {
  objectID: string;
  /** Path without the base URL, with an anchor. */
  url: string;
  kind: SearchKind;
  title: Marked;
  /** Empty for the head of a page and for terms. */
  heading: Marked;
  snippet: Marked;
}

export interface SearchResult {
  query: string;
  hits: SearchHit[];
  /** How many there are in all, shown or not. */
  nbHits: number;
}

/** What the dialog asks; it does not know who answers. */
export interface SearchClient {
  search: (params: { requests: readonly SearchRequest[] }) => Promise<{ results: SearchResult[] }>;
}

export interface AlgoliaConfig {
  appId: string;
  searchKey: string;
  index: string;
}

/** Hits that are shown where a request names no number. */
export const HITS_PER_PAGE = 20;

/**
 * The client for a site: Algolia where it is configured, else the embedded engine. Either is
 * loaded only when it is asked for, so that no site ships both to its readers.
 * @param loadPayload loads the documents for the embedded engine
 * @throws Error when something cannot be loaded
 */
export async function clientFor(
  algolia: AlgoliaConfig | null,
  loadPayload: () => Promise<Payload>,
): Promise<SearchClient> {
  if (algolia) return (await import('./algolia')).algoliaClient(algolia);
  const [{ embeddedClient }, payload] = await Promise.all([import('./embedded'), loadPayload()]);
  return embeddedClient(payload);
}
