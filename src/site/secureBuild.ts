import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Audience } from '../audience/schema';
import { contentSecurityPolicy, hasDataImage, mergeScans, type PolicyOptions } from './csp';
import { siteHeaders } from './headers';
import { insertMetaCsp } from './metaCsp';
import { scanPage } from './pageScan';
import { renderCaddy } from './caddyConfig';
import { renderHostHeaders } from './hostHeaders';
import { renderNginx } from './nginxConfig';
import {
  longPolicy,
  refuseBaseUrl,
  refuseLongPolicy,
  refuseUnhashable,
  refuseUnhashedAssets,
  type ScannedPage,
} from './refusals';
import { HOST_FILE, LONGEST_HOST_LINE } from './serverConfig';

export interface SecureBuildInput {
  /** The folder of the built site. */
  outDir: string;
  /** Where nginx.conf, Caddyfile and headers.json go: never inside the site. */
  serverDir: string;
  audience: Audience;
  baseUrl: string;
  /** Whether search asks Algolia. */
  algolia: boolean;
  /** Address of the learning record store, if statements may go to one. */
  lrs?: string | null;
  /** Put the policy into the pages too, for hosts that send no headers of ours. */
  metaCsp: boolean;
}

/**
 * Computes the headers of a finished build and writes them for every host we know. Runs after the
 * last change to the pages, as the policy holds hashes of what is in them.
 * @returns what a person should hear of, though the build stands
 * @throws when the build is empty or holds what no strict policy can allow
 */
export async function secureBuild(input: SecureBuildInput): Promise<string[]> {
  const { outDir, serverDir, audience, baseUrl } = input;
  refuseBaseUrl(baseUrl);
  const files = await listFiles(outDir);
  refuseUnhashedAssets(files);
  const pages = await scanPages(outDir, files);
  const dataImages = await hasDataImages(outDir, files);
  const sources = mergeScans(pages.map((page) => page.scan));
  const policy = (delivery: PolicyOptions['delivery']) =>
    contentSecurityPolicy(sources, {
      dataImages,
      algolia: input.algolia,
      lrs: input.lrs,
      delivery,
    });
  const csp = policy('host');
  refuseLongPolicy(csp);

  const headers = siteHeaders({ audience, baseUrl, csp });
  const previewHeaders = siteHeaders({ audience, baseUrl, csp: policy('preview') });
  await mkdir(serverDir, { recursive: true });
  await Promise.all([
    writeFile(path.join(outDir, HOST_FILE), renderHostHeaders(headers, files)),
    writeFile(path.join(serverDir, 'nginx.conf'), renderNginx(headers, audience)),
    writeFile(path.join(serverDir, 'Caddyfile'), renderCaddy(headers, audience)),
    writeFile(path.join(serverDir, 'headers.json'), `${JSON.stringify(previewHeaders, null, 2)}\n`),
  ]);
  if (input.metaCsp) await insertIntoPages(outDir, files, policy('meta'));
  return csp.length > LONGEST_HOST_LINE ? [longPolicy(csp, 'Cloudflare Pages ignores it')] : [];
}

async function listFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** One page after the other: at thousands of pages their texts together would fill the memory. */
async function scanPages(outDir: string, files: readonly string[]): Promise<ScannedPage[]> {
  const pages: ScannedPage[] = [];
  for (const file of files.filter(isPage)) {
    pages.push({ file, scan: scanPage(await readFile(path.join(outDir, file), 'utf8')) });
  }
  if (pages.length === 0) {
    throw new Error(`${outDir} holds no HTML page. Build the site first: npm run build`);
  }
  refuseUnhashable(pages);
  return pages;
}

async function hasDataImages(outDir: string, files: readonly string[]): Promise<boolean> {
  for (const file of files.filter((name) => /\.(?:css|html|js)$/.test(name))) {
    if (hasDataImage(await readFile(path.join(outDir, file), 'utf8'))) return true;
  }
  return false;
}

async function insertIntoPages(outDir: string, files: readonly string[], policy: string) {
  for (const file of files.filter(isPage)) {
    const full = path.join(outDir, file);
    await writeFile(full, insertMetaCsp(await readFile(full, 'utf8'), policy, file));
  }
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}
