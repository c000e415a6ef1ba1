import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteHeaders } from './headers';
import { startServer, type RunningServer } from './serve';

let root: string;
let running: RunningServer[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'handbook-serve-'));
  running = [];
  put('build/index.html', 'home');
  put('build/404.html', 'missing');
  put('build/papers/one.html', 'one');
  put('build/clauses/1.0.0.html', 'clause');
  put('build/assets/js/main.1a2b3c4d.js', `//${'x'.repeat(5000)}`);
  put('build/robots.txt', 'robots');
  put('build/api/clauses/one/1.0.0.txt', '“child”');
  put('build/_headers', 'secret');
  setBase('/');
});

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  rmSync(root, { recursive: true, force: true });
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function setBase(baseUrl: string): void {
  const headers = siteHeaders({ audience: 'public', baseUrl, csp: "default-src 'none'" });
  put('headers.json', JSON.stringify(headers));
}

async function start(port = 0): Promise<RunningServer> {
  const server = await startServer({
    dir: path.join(root, 'build'),
    headersFile: path.join(root, 'headers.json'),
    port,
  });
  running.push(server);
  return server;
}

async function get(address: string, init: RequestInit = {}): Promise<Response> {
  const { port } = running[0] ?? (await start());
  return fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', ...init });
}

test.each([
  ['/', 200, 'no-cache', 'home'],
  ['/papers/one', 200, 'no-cache', 'one'],
  ['/papers/one?q=1', 200, 'no-cache', 'one'],
  ['/clauses/1.0.0', 200, 'no-cache', 'clause'],
  ['/robots.txt', 200, 'public, max-age=3600', 'robots'],
  ['/papers', 404, 'no-cache', 'missing'],
  ['/assets/js/gone.js', 404, 'no-cache', 'missing'],
  ['/_headers', 404, 'no-cache', 'missing'],
  ['/%E0%A4%A', 404, 'no-cache', 'missing'],
  ['/%00', 404, 'no-cache', 'missing'],
  ['/..%2fheaders.json', 404, 'no-cache', 'missing'],
])('%s', async (address, status, caching, text) => {
  const response = await get(address);
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe(caching);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(await response.text()).toBe(text);
});

test('compresses with brotli, and lets hashed files be kept', async () => {
  const response = await get('/assets/js/main.1a2b3c4d.js', {
    headers: { 'Accept-Encoding': 'br, gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await response.text()).toHaveLength(5002);
});

test('answers that nothing changed, with the same headers', async () => {
  const etag = (await get('/papers/one')).headers.get('etag') ?? '';
  const response = await get('/papers/one', { headers: { 'If-None-Match': etag } });
  expect(response.status).toBe(304);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('takes a slash from the end of an address, and leads nowhere else', async () => {
  expect((await get('/papers/one/?a=1?b')).headers.get('location')).toBe('/papers/one?a=1?b');
  expect((await get('//example.org/')).headers.get('location')).toBeNull();
});

test('only reads', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  const head = await get('/gone', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([404, '']);
});

test('serves under the base address', async () => {
  setBase('/handbook/');
  const { url, port } = await start();
  expect(url).toBe(`http://localhost:${port}/handbook/`);
  expect(await (await get('/handbook/papers/one')).text()).toBe('one');
  expect((await get('/handbook')).headers.get('location')).toBe('/handbook/');
  expect((await get('/handbook/papers/one/')).headers.get('location')).toBe('/handbook/papers/one');
  expect((await get('/papers/one')).status).toBe(404);
  expect((await get('/handbookpapers/one')).status).toBe(404);
});

test('says which port is in use and what to do', async () => {
  const { port } = await start();
  await expect(start(port)).rejects.toThrow(
    `Port ${port} is in use. Set PORT to another, such as: PORT=${port + 1} npm run serve`,
  );
});

test('says what is missing or damaged', async () => {
  put('headers.json', '{');
  await expect(start()).rejects.toThrow('headers.json is damaged; the build writes it anew.');
  rmSync(path.join(root, 'headers.json'));
  await expect(start()).rejects.toThrow('headers.json is missing; the build writes it.');
  setBase('/');
  rmSync(path.join(root, 'build'), { recursive: true });
  await expect(start()).rejects.toThrow('build holds no built site (404.html is missing).');
});

test('says of text that it is UTF-8', async () => {
  const response = await get('/api/clauses/one/1.0.0.txt');
  expect(response.headers.get('content-type')).toBe('text/plain;charset=utf-8');
});
