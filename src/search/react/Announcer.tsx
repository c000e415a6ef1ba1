import React, { useEffect, useState, type ReactNode } from 'react';
import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import type { Search } from './useSearch';

/** How long the reader has to pause before the count is said, in ms. */
const PAUSE_MS = 600;

/** Says to screen readers how many results there are, once typing pauses. */
export default function Announcer({ search }: { search: Search }): ReactNode {
  const message = useCount(search);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

/** The count in words; empty while there is nothing to say. */
function useCount({ state, result }: Search): string {
  const { selectMessage } = usePluralForm();
  if (state !== 'ready' || !result) return '';
  const { nbHits, query } = result;
  if (nbHits === 0) {
    return translate({ id: 'search.said.none', message: 'Nothing found for {query}' }, { query });
  }
  const forms = translate({
    id: 'search.said.count',
    message: '{count} result for {query}|{count} results for {query}',
    description: 'Forms for one and for several, parted by |',
  });
  return selectMessage(nbHits, forms)
    .replaceAll('{count}', String(nbHits))
    .replaceAll('{query}', query);
}
