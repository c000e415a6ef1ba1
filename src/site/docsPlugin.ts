import docsPluginBase, { validateOptions } from '@docusaurus/plugin-content-docs';
import type {
  LoadedContent,
  PluginOptions,
  PropVersionMetadata,
} from '@docusaurus/plugin-content-docs';
import type {
  LoadContext,
  Plugin,
  PluginContentLoadedActions,
  RouteConfig,
} from '@docusaurus/types';

/**
 * The documentation plugin of Docusaurus, with less for a reader to download.
 *
 * As it comes, every page of a version loads the sidebars of all its sections and the title and
 * description of all its pages, and every page of the site loads a list of all pages. Here a
 * page gets the sidebar of its own section, and the lists stay out: the handbook's own
 * components take what they show from the page (see src/content/pageInfo.ts). What a page
 * loads then grows with its section, not with the handbook.
 */
async function docsPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const base = await docsPluginBase(context, options);
  return {
    ...base,
    contentLoaded: async (args) => {
      await base.contentLoaded?.({ ...args, actions: slimActions(args.actions, args.content) });
    },
  };
}

docsPlugin.validateOptions = validateOptions;

export default docsPlugin;

interface GlobalVersion {
  docs: unknown[];
  sidebars?: unknown;
}

function slimActions(
  actions: PluginContentLoadedActions,
  content: LoadedContent,
): PluginContentLoadedActions {
  const latest = latestByFolder(content);
  return {
    ...actions,
    addRoute: (route) => actions.addRoute(slimRoot(route, latest)),
    setGlobalData: (data) => {
      const { versions, ...rest } = data as { versions: GlobalVersion[] };
      actions.setGlobalData({
        ...rest,
        versions: versions.map((version) => ({ ...version, docs: [], sidebars: {} })),
      });
    },
  };
}

function slimRoot(root: RouteConfig, latest: ReadonlyMap<string, string>): RouteConfig {
  return { ...root, routes: root.routes?.flatMap((version) => splitBySidebar(version, latest)) };
}

/** Makes of one route for a version one for each of its sections, with only their sidebars. */
function splitBySidebar(version: RouteConfig, latest: ReadonlyMap<string, string>): RouteConfig[] {
  const metadata = (version.props as { version?: PropVersionMetadata } | undefined)?.version;
  const docRoot = version.routes?.find((route) => route.routes);
  if (!metadata || !docRoot) return [version];
  return [...groupByPath(version.path, docRoot.routes ?? [])].map(([path, routes]) => {
    const sidebars = Object.entries(metadata.docsSidebars).filter(([name]) =>
      routes.some((route) => route.sidebar === name),
    );
    return {
      ...version,
      path,
      props: { version: { ...metadata, docs: {}, docsSidebars: Object.fromEntries(sidebars) } },
      routes: [{ ...docRoot, path, routes: routes.flatMap((route) => withLatest(route, latest)) }],
    };
  });
}

/** Pages with one sidebar go together; sections without a folder of their own share a path. */
function groupByPath(
  versionPath: string,
  routes: readonly RouteConfig[],
): Map<string, RouteConfig[]> {
  const bySidebar = new Map<string, RouteConfig[]>();
  for (const route of routes) {
    const sidebar = typeof route.sidebar === 'string' ? route.sidebar : '';
    bySidebar.set(sidebar, [...(bySidebar.get(sidebar) ?? []), route]);
  }
  const byPath = new Map<string, RouteConfig[]>();
  for (const [sidebar, group] of bySidebar) {
    const path = commonPath(versionPath, sidebar, group);
    byPath.set(path, [...(byPath.get(path) ?? []), ...group]);
  }
  return byPath;
}

/** The folder of a section where all its pages are below it, else that of the version. */
function commonPath(versionPath: string, sidebar: string, routes: readonly RouteConfig[]): string {
  const section = `${versionPath.replace(/\/$/, '')}/${sidebar}`;
  const isBelow = routes.every(({ path }) => path === section || path.startsWith(`${section}/`));
  return sidebar !== '' && isBelow ? section : versionPath;
}

/**
 * A clause's newest version is published at the address of the clause as well. The route is the
 * same page at a second address; it costs an entry in the route table and no page of its own.
 */
function withLatest(route: RouteConfig, latest: ReadonlyMap<string, string>): RouteConfig[] {
  const alias = latest.get(route.path);
  return alias ? [route, { ...route, path: alias }] : [route];
}

/** Maps the address of each page that says it is the latest of its folder to the folder's. */
function latestByFolder(content: LoadedContent): Map<string, string> {
  return new Map(
    content.loadedVersions
      .flatMap(({ docs }) => docs)
      .filter(({ frontMatter }) => frontMatter.is_latest === true)
      .map(({ permalink }) => [permalink, permalink.replace(/\/[^/]+$/, '')]),
  );
}
