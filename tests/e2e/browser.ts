import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Audience } from '../../src/audience/schema';
import { buildDir } from '../../src/commands/paths';

export const ROOT = path.join(__dirname, '../..');

/** Folder of a build, as an absolute path. */
export function folderOf(audience: Audience): string {
  return path.join(ROOT, buildDir(audience));
}

/** Paths of all pages in the site map of the public build; the others have none. */
export function sitemap(): string[] {
  const xml = readFileSync(path.join(folderOf('public'), 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    return new URL(address).pathname;
  });
}

/** Paths of all pages of a build, but for the one for what is missing. */
export function pagesOf(audience: Audience): string[] {
  return readdirSync(folderOf(audience), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`);
}

/** Opens a page and waits until React has taken it over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/**
 * Notes everything that a page must not do: errors and warnings, requests that fail, requests to
 * another origin, violations of the Content-Security-Policy. Call before the page is opened.
 */
export async function watch(page: Page, context: BrowserContext, origin: string) {
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`leaves: ${url.href}`);
  });
  return complaints;
}

/** How many CSS pixels the page can be scrolled sideways, to either side. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });
}

/** Presses Tab until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key does not reach the target.');
}
