import type { LoadContext, Plugin } from '@docusaurus/types';
import { contentGlobs } from '../content/plugin';
import type { ContentStore } from '../content/store';
import { usedSources } from './used';

/** Writes each source for the pages that cite it, and the page /sources with those in use. */
export function citationPlugin(store: ContentStore) {
  return ({ baseUrl }: LoadContext): Plugin => ({
    name: 'handbook-citation',
    getPathsToWatch: () => contentGlobs(store.siteDir),
    contentLoaded: async ({ actions }) => {
      const corpus = store.corpus();
      const used = usedSources(corpus, store.audience, store.shows);
      const sources = [...corpus.sources.values()].map(({ value }) => value);
      for (const source of sources.filter(({ id }) => used.has(id))) {
        await actions.createData(`source-${source.id}.json`, JSON.stringify(source));
      }
      const rows = sources
        .flatMap((source) => {
          const pages = used.get(source.id);
          return pages ? [{ ...source, pages }] : [];
        })
        .sort((a, b) => a.publisher.localeCompare(b.publisher) || a.title.localeCompare(b.title));
      const data = await actions.createData('sources.json', JSON.stringify(rows));
      actions.addRoute({
        path: `${baseUrl}sources`,
        component: '@site/src/citation/react/SourcesPage.tsx',
        exact: true,
        modules: { sources: data },
      });
    },
  });
}
