import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSource } from './csp';
import { secureBuild, type SecureBuildInput } from './secureBuild';

const HEAD = '<!doctype html><html><head><meta charset=UTF-8><script>theme()</script></head>';
let root: string;
let input: SecureBuildInput;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'handbook-build-'));
  input = {
    outDir: path.join(root, 'build'),
    serverDir: path.join(root, 'build-server', 'public'),
    audience: 'public',
    baseUrl: '/',
    algolia: false,
    metaCsp: false,
  };
  put('index.html', `${HEAD}<p style=top:0>Home`);
  put('papers/one.html', `${HEAD}<p style=top:0>One<p style=left:0>`);
  put('assets/css/styles.1a2b3c4d.css', 'p{color:red}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string): void {
  const full = path.join(input.outDir, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const built = (file: string) => readFileSync(path.join(input.outDir, file), 'utf8');
const server = (file: string) => readFileSync(path.join(input.serverDir, file), 'utf8');

test('gives every server one policy with the hashes of all pages', async () => {
  expect(await secureBuild(input)).toEqual([]);
  for (const config of [built('_headers'), server('nginx.conf'), server('Caddyfile')]) {
    for (const text of ['theme()', 'top:0', 'left:0']) expect(config).toContain(hashSource(text));
    expect(config).toContain('; upgrade-insecure-requests');
  }
  expect(server('headers.json')).toContain(hashSource('left:0'));
  expect(server('headers.json')).not.toContain('upgrade-insecure-requests');
});

test('allows data: images once a style sheet uses one', async () => {
  await secureBuild(input);
  expect(built('_headers')).toContain("img-src 'self';");
  put('assets/css/more.1a2b3c4d.css', 'a{background:url(data:image/svg+xml,x)}');
  await secureBuild(input);
  expect(built('_headers')).toContain("img-src 'self' data:;");
});

test('allows requests to the learning record store', async () => {
  await secureBuild({ ...input, lrs: 'https://lrs.example.org/xapi/' });
  for (const config of [built('_headers'), server('nginx.conf'), server('Caddyfile')]) {
    expect(config).toContain("connect-src 'self' https://lrs.example.org;");
  }
});

test('leaves pages alone unless asked, then puts the policy into each, once', async () => {
  await secureBuild(input);
  expect(built('index.html')).not.toContain('http-equiv');
  await secureBuild({ ...input, metaCsp: true });
  const page = built('papers/one.html');
  expect(page).toContain('<meta charset=UTF-8><meta http-equiv="Content-Security-Policy"');
  expect(page).not.toContain('frame-ancestors');
  await secureBuild({ ...input, metaCsp: true });
  expect(built('papers/one.html')).toBe(page);
});

test('refuses an empty build', async () => {
  rmSync(input.outDir, { recursive: true });
  mkdirSync(input.outDir);
  await expect(secureBuild(input)).rejects.toThrow(
    'build holds no HTML page. Build the site first: npm run build',
  );
});

test('refuses a base address that servers would misread', async () => {
  await expect(secureBuild({ ...input, baseUrl: '/a b;/' })).rejects.toThrow(
    'The base address "/a b;/" cannot stand in server configuration. Set BASE_URL to',
  );
});

test('refuses code in attributes and names the page', async () => {
  put('papers/two.html', '<button onclick="go()">Go</button>');
  await expect(secureBuild(input)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: The Content-Security-Policy would block code in attributes:
      papers/two.html: onclick="go()"
    Attach the behaviour in a component (onClick of React) instead.]
  `);
});

test('refuses a file that would be kept for a year under one name', async () => {
  put('assets/js/worker.js', 'go()');
  await expect(secureBuild(input)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Files under assets/ are kept by browsers for a year, but these names carry no hash:
      assets/js/worker.js
    Import the file from a component, or write it to another folder.]
  `);
});

test('warns of a policy too long for a host, refuses one too long for nginx', async () => {
  const styles = (count: number) =>
    Array.from({ length: count }, (_, i) => `<p style=top:${i}px>`).join('');
  put('many.html', `${HEAD}${styles(35)}`);
  expect(await secureBuild(input)).toEqual([
    expect.stringMatching(/^The Content-Security-Policy is 2\d{3} characters long; Cloudflare/),
  ]);
  put('many.html', `${HEAD}${styles(90)}`);
  await expect(secureBuild(input)).rejects.toThrow('nginx refuses it');
});
