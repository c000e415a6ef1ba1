import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { securityPlugin, type SecurityPluginOptions } from './securityPlugin';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'handbook-plugin-'));
  mkdirSync(path.join(root, 'build', 'ar'), { recursive: true });
  writeFileSync(path.join(root, 'build', 'index.html'), '<head></head><p style=top:0>');
  writeFileSync(path.join(root, 'build', 'ar', 'index.html'), '<head></head><p style=left:0>');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the hook after a build with as much of Docusaurus' context as it reads. */
async function build(
  locale: { currentLocale: string; baseUrl: string; outDir: string },
  options: Partial<SecurityPluginOptions> = {},
  trailingSlash = false,
): Promise<void> {
  const { currentLocale, baseUrl, outDir } = locale;
  const context = { baseUrl, i18n: { currentLocale, defaultLocale: 'en' } } as LoadContext;
  const plugin = securityPlugin(context, { audience: 'member', algolia: false, ...options });
  type Props = Parameters<NonNullable<Plugin['postBuild']>>[0];
  await plugin.postBuild?.({
    outDir: path.join(root, outDir),
    siteConfig: { trailingSlash },
  } as unknown as Props);
}

const ENGLISH = { currentLocale: 'en', baseUrl: '/handbook/', outDir: 'build' };
const ARABIC = { currentLocale: 'ar', baseUrl: '/handbook/ar/', outDir: 'build/ar' };
const headersJson = () =>
  readFileSync(path.join(root, 'build-server', 'member', 'headers.json'), 'utf8');

test('writes beside the build, by audience', async () => {
  await build(ENGLISH);
  expect(JSON.parse(headersJson())).toMatchObject({
    baseUrl: '/handbook/',
    always: { 'X-Robots-Tag': 'noindex' },
  });
});

test('allows requests to the learning record store of the build', async () => {
  await build(ENGLISH, { lrs: 'https://lrs.example.org/xapi/' });
  expect(headersJson()).toContain("connect-src 'self' https://lrs.example.org;");
});

test('gives a site of several languages one set of headers', async () => {
  await build(ENGLISH);
  const afterFirst = headersJson();
  await build(ARABIC);
  expect(headersJson()).toBe(afterFirst);
  expect(existsSync(path.join(root, 'build', 'ar', '_headers'))).toBe(false);
});

test('puts the policy into the pages when asked', async () => {
  const page = () => readFileSync(path.join(root, 'build', 'index.html'), 'utf8');
  await build(ENGLISH);
  expect(page()).not.toContain('Content-Security-Policy');
  await build(ENGLISH, { metaCsp: true });
  expect(page()).toContain('Content-Security-Policy');
});

test('refuses a site whose addresses the servers would not find', async () => {
  await expect(build(ENGLISH, {}, true)).rejects.toThrow(
    'The server configuration needs trailingSlash: false in the site config.',
  );
});
