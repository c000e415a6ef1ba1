import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, type SiteHeaders } from './headers';
import { HOST_FILE, PAGE_PATH } from './serverConfig';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers requests for a build: the same addresses, statuses and headers as nginx.conf gives. */
export function createHandler(dir: string, headers: SiteHeaders, errorPage: Buffer): Handler {
  // Its types are Express's, yet it works on the plain objects of node:http.
  const compress = compression() as unknown as Middleware;
  const notFound: Handler = (request, response) => {
    response.setHeader('Cache-Control', headers.caching.pages);
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.statusCode = 404;
    response.end(request.method === 'HEAD' ? undefined : errorPage);
  };
  const files = sirv(dir, { etag: true, onNoMatch: notFound, setHeaders: nameCharset });
  const slash = new RegExp(`^(${PAGE_PATH})/$`);
  const prefix = headers.baseUrl.slice(0, -1);

  const answer: Handler = (request, response) => {
    const [address = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
    const inside = address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    if (prefix && address === prefix) return redirect(response, headers, headers.baseUrl);
    if (inside === undefined || inside === `/${HOST_FILE}`) return notFound(request, response);
    const page = slash.exec(inside)?.[1];
    if (page) return redirect(response, headers, prefix + page + query.join(''));
    response.setHeader('Cache-Control', cacheControl(headers, fileName(dir, inside)));
    request.url = inside;
    files(request, response);
  };
  return (request, response) => {
    for (const [name, value] of Object.entries(headers.always)) response.setHeader(name, value);
    compress(request, response, () => answer(request, response));
  };
}

/** Types of plain text. Without the encoding named, browsers take it for another than UTF-8. */
const TEXTS = new Map([
  ['.txt', 'text/plain;charset=utf-8'],
  ['.md', 'text/markdown;charset=utf-8'],
]);

function nameCharset(response: ServerResponse, address: string): void {
  const type = TEXTS.get(path.extname(address));
  if (type) response.setHeader('Content-Type', type);
}

/** The file an address stands for, inside the build: addresses of pages lack their .html. */
function fileName(dir: string, address: string): string {
  try {
    const name = decodeURI(address).slice(1);
    return statSync(path.join(dir, name)).isFile() ? name : `${name}.html`;
  } catch {
    return `${address.slice(1)}.html`;
  }
}

function redirect(response: ServerResponse, headers: SiteHeaders, location: string): void {
  response.setHeader('Cache-Control', headers.caching.rest);
  response.writeHead(301, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}
