import type { LoadContext, Plugin } from '@docusaurus/types';
import { contentGlobs } from '../content/plugin';
import type { ContentStore } from '../content/store';

/** Writes each term for the pages that use it, and the page /glossary with all of them. */
export function glossaryPlugin(store: ContentStore) {
  return ({ baseUrl }: LoadContext): Plugin => ({
    name: 'handbook-glossary',
    getPathsToWatch: () => contentGlobs(store.siteDir),
    contentLoaded: async ({ actions }) => {
      const { terms, sources } = store.corpus();
      const all = [...terms.values()].map(({ value }) => value);
      for (const { id, term, definition } of all) {
        await actions.createData(`term-${id}.json`, JSON.stringify({ id, term, definition }));
      }
      const rows = all
        .map((term) => ({
          ...term,
          see: term.see.map((id) => ({ id, term: terms.get(id)?.value.term ?? id })),
          sources: term.sources.flatMap((id) => sources.get(id)?.value ?? []),
        }))
        .sort((a, b) => a.term.localeCompare(b.term));
      const data = await actions.createData('terms.json', JSON.stringify(rows));
      actions.addRoute({
        path: `${baseUrl}glossary`,
        component: '@site/src/glossary/react/GlossaryPage.tsx',
        exact: true,
        modules: { terms: data },
      });
    },
  });
}
