import { useCallback, useEffect, useState } from 'react';
import type { SearchResult } from '../client';
import type { SearchKind } from '../schema';
import { loadClient } from './loading';
import { useAlgolia } from './useAlgolia';

export interface Search {
  /** The last answer; while the next is on its way, still the one before. */
  result: SearchResult | undefined;
  state: 'idle' | 'loading' | 'ready' | 'failed';
  retry: () => void;
}

interface Outcome {
  key: string;
  /** Undefined when it failed. */
  result: SearchResult | undefined;
}

/** Asks for a query as it is typed; answers that come too late are passed over. */
export function useSearch(query: string, kind: SearchKind | undefined): Search {
  const algolia = useAlgolia();
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const key = `${attempt} ${kind ?? ''} ${query}`;

  useEffect(() => {
    if (query === '') return;
    let isWanted = true;
    const settle = (result: SearchResult | undefined) => {
      if (isWanted) setOutcome({ key, result });
    };
    const request = {
      indexName: algolia?.index ?? '',
      query,
      ...(kind && { facetFilters: [`kind:${kind}`] as const }),
    };
    loadClient(algolia)
      .then((client) => client.search({ requests: [request] }))
      .then(({ results }) => settle(results[0]))
      .catch(() => settle(undefined));
    return () => {
      isWanted = false;
    };
  }, [algolia, key, kind, query]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  if (query === '') return { result: undefined, state: 'idle', retry };
  if (outcome?.key !== key) return { result: outcome?.result, state: 'loading', retry };
  return { result: outcome.result, state: outcome.result ? 'ready' : 'failed', retry };
}
