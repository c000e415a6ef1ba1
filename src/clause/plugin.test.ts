import type { LoadContext, RouteConfig } from '@docusaurus/types';
import { expect, test } from 'vitest';
import { createStore } from '../content/store';
import { clause } from '../content/testing/pages';
import { withSite } from '../content/testing/site';
import { clausePlugin } from './plugin';

const FILES = {
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', '<Wording>\n\nA.\n\n</Wording>'),
};
const CONTEXT = { baseUrl: '/h/', siteConfig: { url: 'https://example.org' } } as LoadContext;

test('makes the pages of the library, which load its texts afterwards', async () => {
  const data: Record<string, string> = {};
  const routes: RouteConfig[] = [];
  await withSite(FILES, (dir) => {
    const plugin = clausePlugin(createStore(dir, 'public', false))(CONTEXT);
    const createData = async (name: string, json: string) => {
      data[name] = json;
      return `/data/${name}`;
    };
    const addRoute = (route: RouteConfig) => routes.push(route);
    return plugin.contentLoaded?.({ actions: { createData, addRoute } } as never);
  });
  expect(routes.map(({ path, component, modules }) => [path, component, modules])).toEqual(
    ['Compare', 'Assemble', 'Check'].map((name) => [
      `/h/clauses/${name.toLowerCase()}`,
      `@site/src/clause/react/${name}Page.tsx`,
      { library: '/data/index.json' },
    ]),
  );
  expect(data['library.json']).toContain('"text":"A."');
  expect(data['index.json']).toContain('"site":"https://example.org/h"');
  expect(data['index.json']).not.toContain('"text":"A."');
});

test('has the bundler write the files, for the browser only', () => {
  const emitted: Record<string, string> = {};
  withSite(FILES, (dir) => {
    const { configureWebpack } = clausePlugin(createStore(dir, 'public', false))(CONTEXT);
    const configured = (isServer: boolean) =>
      configureWebpack?.({}, isServer, {} as never, undefined) as { plugins?: Applied[] };
    expect(configured(true)).toEqual({});
    configured(false).plugins?.forEach((plugin) => plugin.apply(compilerInto(emitted)));
  });
  expect(Object.keys(emitted)).toHaveLength(5);
  expect(emitted['api/clauses/records/1.0.0.txt']).toContain(
    'https://example.org/h/clauses/records',
  );
});

interface Applied {
  apply: (compiler: object) => void;
}

/** As much of a bundler as the plugin needs. */
function compilerInto(emitted: Record<string, string>): object {
  const hook = (argument?: object) => ({
    tap: (_name: string, run: (argument?: object) => void) => run(argument),
  });
  const emitAsset = (file: string, source: { text: string }) => (emitted[file] = source.text);
  class RawSource {
    constructor(readonly text: string) {}
  }
  return {
    hooks: { thisCompilation: hook({ emitAsset, hooks: { processAssets: hook() } }) },
    webpack: { sources: { RawSource } },
  };
}
