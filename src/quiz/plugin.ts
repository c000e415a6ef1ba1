import type { LoadContext, Plugin } from '@docusaurus/types';
import { contentGlobs } from '../content/plugin';
import type { ContentStore } from '../content/store';
import { compileBank } from './compile';
import { pageLinks } from './compileLinks';
import { bankFile } from './remark';

/** Writes each bank, without what the audience may not see, for the page that uses it. */
export function quizPlugin(store: ContentStore) {
  return (_context: LoadContext): Plugin => ({
    name: 'handbook-quiz',
    getPathsToWatch: () => contentGlobs(store.siteDir),
    contentLoaded: async ({ actions }) => {
      const corpus = store.corpus();
      const { banks, sources } = corpus;
      const pageLink = pageLinks(corpus, store.shows);
      const source = (id: string) => sources.get(id)?.value;
      for (const { value } of banks.values()) {
        const compiled = compileBank(value, store.audience, source, pageLink);
        await actions.createData(bankFile(value.id), JSON.stringify(compiled));
      }
    },
  });
}
