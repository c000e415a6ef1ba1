import type { Kind } from '../schema';
import { componentUses } from '../uses';
import { error, eachPage } from './rule';

/** Kinds that state facts and therefore need at least one source. */
const STATE_FACTS: readonly Kind[] = ['paper', 'guidance', 'lesson', 'clause'];

/** A page that states facts names a source, in the text or for the page as a whole. */
export const missingSources = eachPage((page) => {
  const { tree } = page.parsed();
  if (!tree || !STATE_FACTS.includes(page.data.kind) || page.data.sources.length > 0) return [];
  if (componentUses(tree).some((use) => use.name === 'Cite')) return [];
  return [
    error('missing-sources', page.file, page.place(['kind']), {
      found: `a ${page.data.kind} without any source`,
      expected: 'at least one <Cite id="…" /> in the text, or sources in the front matter',
      mend: 'cite the source of each statement of fact, with an id from data/sources.yaml',
    }),
  ];
});
