import fs from 'node:fs';
import path from 'node:path';
import { siteHeaders } from '../src/site/headers';
import { startServer, type RunningServer } from '../src/site/serve';
import { write } from './folders';

/** Serves a build with the project's own server: the same compression and caching for both kinds. */
export function serve(dir: string): Promise<RunningServer> {
  const ours = path.join(dir, 'build-server/public/headers.json');
  const headersFile = fs.existsSync(ours) ? ours : plainHeaders(dir);
  return startServer({ dir: path.join(dir, 'build'), headersFile, port: 0 });
}

/** A plain site has no headers of its own: it gets our caching and nothing else. */
function plainHeaders(dir: string): string {
  const { baseUrl, caching } = siteHeaders({ audience: 'public', baseUrl: '/', csp: '' });
  write(dir, 'headers.json', JSON.stringify({ baseUrl, caching, always: {} }));
  return path.join(dir, 'headers.json');
}

/** Does something with a site while it is served. */
export async function whileServed<T>(dir: string, what: (url: string) => Promise<T>): Promise<T> {
  const server = await serve(dir);
  try {
    return await what(server.url);
  } finally {
    await server.close();
  }
}
