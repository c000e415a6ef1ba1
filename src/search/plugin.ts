import type { LoadContext, Plugin } from '@docusaurus/types';
import { contentGlobs } from '../content/plugin';
import type { ContentStore } from '../content/store';
import { searchDocuments } from './documents';
import { pack } from './payload';

/** Writes what the embedded search finds; the dialog loads it when it is first needed. */
export function searchPlugin(store: ContentStore) {
  return (_context: LoadContext): Plugin => ({
    name: 'handbook-search',
    getPathsToWatch: () => contentGlobs(store.siteDir),
    contentLoaded: async ({ actions }) => {
      const documents = searchDocuments(store.corpus(), store.audience);
      await actions.createData('documents.json', JSON.stringify(pack(documents)));
    },
  });
}
