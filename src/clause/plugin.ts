import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Compiler } from 'webpack';
import { contentGlobs } from '../content/plugin';
import type { ContentStore } from '../content/store';
import { compileFiles } from './compileFiles';
import { indexLibrary, withoutNotes } from './libraryIndex';
import { loadGuidance, loadLibrary } from './loadLibrary';
import type { ToolPage } from './reservedIds';

const PAGES: Record<ToolPage, string> = {
  compare: '@site/src/clause/react/ComparePage.tsx',
  assemble: '@site/src/clause/react/AssemblePage.tsx',
  check: '@site/src/clause/react/CheckPage.tsx',
};

/**
 * Makes the pages that work on the whole library, and the files that it offers to other programs.
 * A page gets the library without its texts as `library`; it loads the texts when it is painted.
 */
export function clausePlugin(store: ContentStore) {
  return ({ baseUrl, siteConfig }: LoadContext): Plugin => {
    const site = siteConfig.url + baseUrl.replace(/\/$/, '');
    return {
      name: 'handbook-clauses',
      getPathsToWatch: () => contentGlobs(store.siteDir),
      contentLoaded: async ({ actions: { addRoute, createData } }) => {
        const all = loadLibrary(store.corpus(), store.audience, site);
        const guidance = loadGuidance(store.corpus(), store.audience);
        await createData('library.json', JSON.stringify(withoutNotes(all)));
        await createData('guidance.json', JSON.stringify(guidance));
        const library = await createData('index.json', JSON.stringify(indexLibrary(all)));
        for (const [name, component] of Object.entries(PAGES)) {
          addRoute({
            path: `${baseUrl}clauses/${name}`,
            component,
            exact: true,
            modules: { library },
          });
        }
      },
      configureWebpack: (_config, isServer) => {
        if (isServer) return {};
        const files = () => compileFiles(store.corpus(), store.audience, site);
        return { plugins: [emitFiles(files)] };
      },
    };
  };
}

/** Has the bundler write files into the site, in a build as in the live preview. */
function emitFiles(filesOf: () => Record<string, string>) {
  const name = 'handbook-clauses';
  return {
    apply: ({ hooks, webpack }: Compiler): void =>
      hooks.thisCompilation.tap(name, (compilation) =>
        compilation.hooks.processAssets.tap(name, () => {
          for (const [file, text] of Object.entries(filesOf())) {
            compilation.emitAsset(file, new webpack.sources.RawSource(text));
          }
        }),
      ),
  };
}
