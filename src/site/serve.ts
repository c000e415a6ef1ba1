import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteHeadersSchema, type SiteHeaders } from './headers';
import { createHandler } from './siteHandler';

export interface ServerOptions {
  /** The folder of the built site. */
  dir: string;
  /** The headers.json that the build wrote. */
  headersFile: string;
  /** 0 takes any free port. */
  port: number;
  /** Default: this machine only. */
  host?: string;
}

export interface RunningServer {
  /** Where the home page is: `http://localhost:3000/`. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a build as a real host does: the headers of headers.json, addresses without .html, the
 * page for errors with status 404, compressed.
 * @throws Error with text for people when there is no build or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dir, headersFile, host = '127.0.0.1' } = options;
  const headers = await loadHeaders(headersFile);
  const errorPage = await readFile(path.join(dir, '404.html')).catch(() => {
    throw new Error(`${dir} holds no built site (404.html is missing). Run: npm run build`);
  });
  const server = createServer(createHandler(dir, headers, errorPage));
  await listen(server, options.port, host);
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return { url: `http://${name}:${port}${headers.baseUrl}`, port, close: () => close(server) };
}

/** Reads the headers that a build wrote. */
export async function loadHeaders(headersFile: string): Promise<SiteHeaders> {
  const text = await readFile(headersFile, 'utf8').catch(() => {
    throw new Error(`${headersFile} is missing; the build writes it. Run: npm run build`);
  });
  const headers = siteHeadersSchema.safeParse(parseJson(text));
  if (headers.success) return headers.data;
  throw new Error(`${headersFile} is damaged; the build writes it anew. Run: npm run build`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is in use. Set PORT to another, such as: PORT=${port + 1} npm run serve`,
    );
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} is not open to you. Set PORT to one above 1023.`);
  }
  return new Error(`The server cannot listen on ${host}:${port}: ${error.message}`);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
