import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';

/** Bytes of what a page asks for by itself: text after Brotli at its best, fonts as they are. */
export interface FirstLoad {
  html: number;
  css: number;
  js: number;
  /** HTML, CSS and JavaScript together. */
  total: number;
  scripts: number;
  fonts: number;
  images: number;
  /** Number of files fetched ahead for pages that the reader may go to next. */
  prefetches: number;
}

type Field = 'html' | 'css' | 'js' | 'fonts' | 'images';

const FIELD_OF: Readonly<Record<string, Field>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
  image: 'images',
};

/** Loads a page with an empty cache and counts what it fetches until the network is quiet. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await visit(page, url);
  const load = { html: 0, css: 0, js: 0, total: 0, scripts: 0, fonts: 0, images: 0, prefetches: 0 };
  const seen = new Set<string>();
  for (const response of responses) {
    if (await isPrefetch(response)) load.prefetches += 1;
    else if (!seen.has(response.url())) {
      seen.add(response.url());
      await count(load, response);
    }
  }
  await page.close();
  return { ...load, total: load.html + load.css + load.js };
}

/** Opens a page and waits until it answers to clicks and has fetched all that it wants. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

async function isPrefetch(response: Response): Promise<boolean> {
  const { 'sec-purpose': purpose } = await response.request().allHeaders();
  return purpose?.includes('prefetch') === true;
}

async function count(load: FirstLoad, response: Response): Promise<void> {
  const field = FIELD_OF[response.request().resourceType()];
  if (!field) return;
  const body = await response.body();
  load[field] += field === 'fonts' || field === 'images' ? body.length : compressed(body);
  if (field === 'js') load.scripts += 1;
}

/** Bytes after Brotli at its highest quality, as hosts send files. */
export function compressed(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
