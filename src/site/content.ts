import type { Options as BlogOptions } from '@docusaurus/plugin-content-blog';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { PluginConfig } from '@docusaurus/types';
import type { ContentStore } from '../content/store';
import docsPlugin from './docsPlugin';
import { remarkPlugins } from './remark';
import { clausesSidebar, handbookSidebar, trainingSidebar } from './sidebars';

/** Options of the documentation instances: the handbook with its editions, clauses, training. */
export function docsInstances(store: ContentStore): PluginConfig[] {
  const { editions, currentEdition } = store.corpus();
  const frozen = editions.filter(({ id }) => id !== currentEdition);
  const common = {
    beforeDefaultRemarkPlugins: remarkPlugins(store),
    numberPrefixParser: false,
    breadcrumbs: false,
  } satisfies DocsOptions;
  const instances: DocsOptions[] = [
    {
      ...common,
      id: 'default',
      path: 'docs/handbook',
      exclude: hiddenFiles(
        store,
        'docs/handbook',
        ...frozen.map(({ id }) => `versioned_docs/version-${id}`),
      ),
      routeBasePath: 'handbook',
      sidebarPath: './sidebars.ts',
      sidebarItemsGenerator: handbookSidebar(store),
      lastVersion: 'current',
      versions: {
        current: { label: currentEdition, path: currentEdition, banner: 'none' },
        ...Object.fromEntries(
          frozen.map(({ id }) => [id, { label: id, path: id, banner: 'none' as const }]),
        ),
      },
    },
    {
      ...common,
      id: 'clauses',
      path: 'docs/clauses',
      exclude: hiddenFiles(store, 'docs/clauses'),
      routeBasePath: 'clauses',
      sidebarPath: './src/site/clausesSidebar.ts',
      sidebarItemsGenerator: clausesSidebar(store),
    },
    {
      ...common,
      id: 'training',
      path: 'docs/training',
      exclude: hiddenFiles(store, 'docs/training'),
      routeBasePath: 'training',
      sidebarPath: './src/site/trainingSidebar.ts',
      sidebarItemsGenerator: trainingSidebar(store),
    },
  ];
  return instances.map((options) => [docsPlugin, options] as PluginConfig);
}

export function blogOptions(store: ContentStore): BlogOptions {
  return {
    exclude: hiddenFiles(store, 'blog'),
    beforeDefaultRemarkPlugins: remarkPlugins(store),
    blogTitle: 'News',
    blogDescription: 'Releases of the Coalition Handbook, and notes on how it is written.',
    blogSidebarTitle: 'All news',
    blogSidebarCount: 'ALL',
    archiveBasePath: null,
    showReadingTime: false,
    onInlineTags: 'throw',
    onInlineAuthors: 'throw',
    onUntruncatedBlogPosts: 'throw',
    feedOptions: {
      type: ['rss', 'atom', 'json'],
      title: 'Coalition Handbook: news',
      description: 'Releases of the Coalition Handbook, and notes on how it is written.',
      copyright: 'CC BY 4.0',
    },
  };
}

export function pagesOptions(store: ContentStore): PagesOptions {
  return {
    exclude: [...hiddenFiles(store, 'src/pages'), '**/_*'],
    beforeDefaultRemarkPlugins: remarkPlugins(store),
  };
}

/**
 * The files below a folder of content that this build must not contain, relative to it. In the
 * handbook a pattern holds for every edition: the check sees to it that a page has the same
 * audience in all of them.
 */
function hiddenFiles(store: ContentStore, ...folders: string[]): string[] {
  return store
    .corpus()
    .pages.filter((page) => !store.shows(page))
    .flatMap(({ file }) => {
      const folder = folders.find((name) => file.startsWith(`${name}/`));
      return folder ? [file.slice(folder.length + 1)] : [];
    });
}
