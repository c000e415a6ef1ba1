import routes from '@generated/routes';
import { matchRoutes } from 'react-router-config';

interface Route {
  path?: string | string[];
  component?: { preload?: () => unknown };
  routes?: Route[];
  /** The pages of a section, which are loaded with the first of them (see routeTableLoader.cjs). */
  pages?: () => Promise<{ default: Route[] }>;
}

/** Loads all that the page at an address needs to be rendered, its section's table included. */
export default async function preload(pathname: string): Promise<void> {
  const found = match(pathname);
  await Promise.all(found.map((route) => Promise.all([load(route), addPages(route)])));
  const pages = match(pathname).filter((route) => !found.includes(route));
  await Promise.all(pages.map(load));
}

function match(pathname: string): Route[] {
  const paths = new Set([pathname, decodeURI(pathname)]);
  const found = [...paths].flatMap((path) => matchRoutes(routes, path));
  return found.map(({ route }) => route as object);
}

async function load({ component }: Route): Promise<void> {
  await component?.preload?.();
}

/** The list is filled in place: what renders the routes holds on to it. */
async function addPages({ routes: list, pages }: Route): Promise<void> {
  if (!list || !pages || list.length > 0) return;
  const { default: loaded } = await pages();
  if (list.length === 0) list.push(...loaded);
}
