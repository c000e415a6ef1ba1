import { HITS_PER_PAGE, type SearchClient, type SearchHit, type SearchRequest } from './client';
import { createEngine, type Engine, type Found } from './engine';
import { mark, snippet } from './highlight';
import { isKind } from './kinds';
import { unpack, type Payload } from './payload';

/** A client that answers in the page itself, with no request to anybody. */
export async function embeddedClient(payload: Payload): Promise<SearchClient> {
  const engine = await createEngine(unpack(payload));
  return {
    search: async ({ requests }) => ({ results: requests.map((one) => answer(engine, one)) }),
  };
}

function answer(engine: Engine, request: SearchRequest) {
  const { query, hitsPerPage = HITS_PER_PAGE, facetFilters } = request;
  const kind = facetFilters?.[0].slice('kind:'.length);
  const found = engine.find(query, isKind(kind) ? kind : undefined);
  return { query, hits: found.slice(0, hitsPerPage).map(hitOf), nbHits: found.length };
}

function hitOf({ document, words }: Found): SearchHit {
  const { objectID, url, kind, title, heading, text } = document;
  return {
    objectID,
    url,
    kind,
    title: mark(title, words),
    heading: mark(heading, words),
    snippet: snippet(text, words),
  };
}
