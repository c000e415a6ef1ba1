import { liteClient } from 'algoliasearch/lite';
import { MARK_END, MARK_START, parseAnswer } from './algoliaAnswer';
import { HITS_PER_PAGE, type AlgoliaConfig, type SearchClient } from './client';

/** What liteClient may be given, such as another way to send requests. */
type Options = Parameters<typeof liteClient>[2];

/** Length of a snippet, in words. */
const SNIPPET_WORDS = 28;

/**
 * A client that asks Algolia and hands on what it answers, once that has been read through.
 * Settings of the index: algoliaSettings.ts.
 */
export function algoliaClient(config: AlgoliaConfig, options?: Options): SearchClient {
  const algolia = liteClient(config.appId, config.searchKey, options);
  return {
    search: async ({ requests }) => {
      const answer: unknown = await algolia.search({
        requests: requests.map(({ indexName, query, hitsPerPage, facetFilters }) => ({
          indexName,
          query,
          hitsPerPage: hitsPerPage ?? HITS_PER_PAGE,
          ...(facetFilters && { facetFilters: [...facetFilters] }),
          attributesToRetrieve: ['url', 'kind', 'title', 'heading'],
          attributesToHighlight: ['title', 'heading'],
          attributesToSnippet: [`text:${SNIPPET_WORDS}`],
          snippetEllipsisText: '…',
          highlightPreTag: MARK_START,
          highlightPostTag: MARK_END,
          analytics: false,
        })),
      });
      return {
        results: parseAnswer(
          answer,
          requests.map(({ query }) => query),
        ),
      };
    },
  };
}
