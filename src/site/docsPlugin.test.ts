import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import { expect, test, vi } from 'vitest';
import docsPlugin from './docsPlugin';

const base = vi.hoisted(() => ({ contentLoaded: undefined as unknown }));
vi.mock('@docusaurus/plugin-content-docs', () => ({
  default: async () => ({ name: 'docs', contentLoaded: base.contentLoaded }),
  validateOptions: () => 'validated',
}));

interface Doc {
  permalink: string;
  sidebar?: string;
  latest?: boolean;
}

/** A route tree and global data as Docusaurus' own plugin gives them. */
function given(versionPath: string, docs: Doc[]) {
  const sidebars = Object.fromEntries(docs.map(({ sidebar }) => [sidebar ?? 'unused', [sidebar]]));
  const route: RouteConfig = {
    path: '/handbook',
    component: 'root',
    routes: [
      {
        path: versionPath,
        component: 'version',
        props: { version: { version: 'v', docs: { a: 'A' }, docsSidebars: sidebars } },
        routes: [
          {
            path: versionPath,
            component: 'docRoot',
            routes: docs.map(({ permalink, sidebar }) => ({
              path: permalink,
              component: 'doc',
              ...(sidebar ? { sidebar } : {}),
            })),
          },
        ],
      },
    ],
  };
  const content = {
    loadedVersions: [
      {
        docs: docs.map(({ permalink, latest }) => ({
          permalink,
          frontMatter: latest === undefined ? {} : { is_latest: latest },
        })),
      },
    ],
  } as unknown as LoadedContent;
  return { route, content };
}

/** Runs the plugin over them and gives what it added instead. */
async function added(route: RouteConfig, content: LoadedContent) {
  const routes: RouteConfig[] = [];
  let globalData: unknown;
  base.contentLoaded = async ({ actions }: { actions: PluginContentLoadedActions }) => {
    actions.addRoute(route);
    const version = { name: 'v', path: '/handbook', docs: [1, 2], sidebars: { a: 1 } };
    actions.setGlobalData({ path: '/handbook', versions: [version] });
  };
  const plugin = await docsPlugin({} as never, {} as never);
  const actions = {
    addRoute: (one: RouteConfig) => routes.push(one),
    setGlobalData: (data: unknown) => (globalData = data),
  };
  await plugin.contentLoaded?.({ actions, content } as never);
  return { routes, globalData };
}

/** Each route for a section: its path, its sidebars and its pages. */
function sectionsOf([root]: RouteConfig[]) {
  return (root?.routes ?? []).map(({ path, props, routes }) => {
    const { docs, docsSidebars } = (props as { version: { docs: object; docsSidebars: object } })
      .version;
    expect(docs).toEqual({});
    expect(routes?.map((docRoot) => docRoot.path)).toEqual([path]);
    return [path, Object.keys(docsSidebars), routes?.[0]?.routes?.map((doc) => doc.path)];
  });
}

test('gives each section a route of its own with only its sidebar', async () => {
  const { route, content } = given('/handbook/2026', [
    { permalink: '/handbook/2026', sidebar: 'start' },
    { permalink: '/handbook/2026/papers', sidebar: 'papers' },
    { permalink: '/handbook/2026/papers/terms', sidebar: 'papers' },
    { permalink: '/handbook/2026/aml-old', sidebar: 'aml' },
    { permalink: '/handbook/2026/odd' },
  ]);
  const { routes } = await added(route, content);
  expect(sectionsOf(routes)).toEqual([
    [
      '/handbook/2026',
      ['start', 'aml'],
      ['/handbook/2026', '/handbook/2026/aml-old', '/handbook/2026/odd'],
    ],
    ['/handbook/2026/papers', ['papers'], ['/handbook/2026/papers', '/handbook/2026/papers/terms']],
  ]);
});

test('keeps every page once, whatever its sidebar', async () => {
  const docs = ['start', 'papers', undefined, 'aml', 'papers'].map((sidebar, index) => ({
    permalink: `/handbook/2026/${sidebar ?? 'none'}/${index}`,
    ...(sidebar ? { sidebar } : {}),
  }));
  const { route, content } = given('/handbook/2026/', docs);
  const { routes } = await added(route, content);
  const pages = sectionsOf(routes).flatMap(([, , paths]) => paths);
  expect([...pages].sort()).toEqual(docs.map(({ permalink }) => permalink).sort());
});

test('publishes the newest version of a clause at the address of the clause as well', async () => {
  const { route, content } = given('/clauses', [
    { permalink: '/clauses', sidebar: 'clauses' },
    { permalink: '/clauses/records/1.0.0', sidebar: 'clauses', latest: false },
    { permalink: '/clauses/records/2.0.0', sidebar: 'clauses', latest: true },
  ]);
  const { routes } = await added(route, content);
  expect(sectionsOf(routes)).toEqual([
    [
      '/clauses',
      ['clauses'],
      ['/clauses', '/clauses/records/1.0.0', '/clauses/records/2.0.0', '/clauses/records'],
    ],
  ]);
});

test('leaves routes alone that are no version of documents', async () => {
  const other: RouteConfig = {
    path: '/handbook',
    component: 'root',
    routes: [{ path: '/handbook/tags', component: 'tags' }],
  };
  const { routes } = await added(other, { loadedVersions: [] } as never);
  expect(routes).toEqual([other]);
});

test('keeps lists of pages out of the data that every page loads', async () => {
  const { route, content } = given('/handbook/2026', []);
  expect((await added(route, content)).globalData).toEqual({
    path: '/handbook',
    versions: [{ name: 'v', path: '/handbook', docs: [], sidebars: {} }],
  });
});

test('takes the options of the plugin that it wraps', () => {
  expect(docsPlugin.validateOptions({} as never)).toBe('validated');
});
