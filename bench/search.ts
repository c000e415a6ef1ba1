import type { Page, Response } from '@playwright/test';
import { withBrowser } from './chromium';
import { compressed, visit } from './firstLoad';

export interface SearchResult {
  /** From the press of "/" to the first results, in ms: nothing of search was loaded before. */
  milliseconds: number;
  /** Bytes of all that search loads when it is opened, after Brotli. */
  bytes: number;
  /** The largest file of it, which holds the index. */
  indexBytes: number;
  results: number;
}

/** A word of many pages, which a reader would look for. */
const QUERY = 'merchant';

const RUNS = 3;

/** Opens search and types a word, each time in a new browser. Gives the run in the middle. */
export async function timeSearch(url: string): Promise<SearchResult> {
  const runs: SearchResult[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await withBrowser(async (browser) => search(await browser.newPage(), url)));
  }
  runs.sort((a, b) => a.milliseconds - b.milliseconds);
  return runs[Math.floor(RUNS / 2)] as SearchResult;
}

async function search(page: Page, url: string): Promise<SearchResult> {
  await visit(page, url);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const started = performance.now();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(QUERY);
  const options = page.getByRole('option');
  await options.first().waitFor();
  const milliseconds = performance.now() - started;
  const sizes = await Promise.all(
    responses
      .filter((response) => ['script', 'fetch', 'xhr'].includes(response.request().resourceType()))
      .map(async (response) => compressed(await response.body())),
  );
  return {
    milliseconds,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    indexBytes: Math.max(0, ...sizes),
    results: await options.count(),
  };
}
