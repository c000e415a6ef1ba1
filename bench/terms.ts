import { buildSync } from 'esbuild';
import type { Page } from '@playwright/test';
import { longCase } from '../src/clause/terms/testing/cases';
import { readHandbook } from '../src/clause/terms/testing/handbook';
import { edited, longTerms } from '../src/clause/testing/terms';
import type { redlineTexts } from '../src/clause/redline';
import { withBrowser } from './chromium';
import { visit } from './firstLoad';
import { median } from './lighthouse';

/** Times in ms. */
export interface TermsResult {
  /** From the press of the button to the findings; nothing of the library was loaded before. */
  check: number;
  redline: number;
}

/** What the times are to stay under, in ms. */
export const GOALS: TermsResult = { check: 2000, redline: 200 };

/** A page has 500 words. */
const CHECKED_WORDS = 200 * 500;
const COMPARED_WORDS = 20 * 500;
const EDITED = 0.1;

const RUNS = 3;

/** Checks and compares long terms, each time in a new browser. Gives the run in the middle. */
export async function timeTerms(url: string): Promise<TermsResult> {
  const { library, pages } = readHandbook();
  const text = longCase(library, pages, CHECKED_WORDS).join('\n\n');
  const script = redlineScript();
  return {
    check: await medianTime((page) => timeCheck(page, `${url}clauses/check`, text)),
    redline: await medianTime((page) => timeRedline(page, script)),
  };
}

async function medianTime(time: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await withBrowser(async (browser) => time(await browser.newPage())));
  }
  return median(times);
}

async function timeCheck(page: Page, address: string, text: string): Promise<number> {
  await visit(page, address);
  // At once, as the clipboard does it: Playwright would put in line by line.
  await page.getByLabel('Your terms').evaluate((field: HTMLTextAreaElement, pasted) => {
    field.setRangeText(pasted);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  const started = performance.now();
  await page.getByRole('button', { name: 'Check the terms' }).click();
  await page.getByRole('heading', { name: 'What was found' }).waitFor();
  return performance.now() - started;
}

/** The code of the redline by itself: the site compares model clauses only, which are shorter. */
function redlineScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['src/clause/redline.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'handbook',
  });
  return outputFiles[0]?.text ?? '';
}

async function timeRedline(page: Page, script: string): Promise<number> {
  const before = longTerms(COMPARED_WORDS, 1);
  const after = edited(before, EDITED, 2);
  await page.addScriptTag({ content: script });
  return page.evaluate(
    ([first, second]) => {
      const { handbook } = window as unknown as { handbook: { redlineTexts: typeof redlineTexts } };
      const started = performance.now();
      handbook.redlineTexts(first, second);
      return performance.now() - started;
    },
    [before, after] as const,
  );
}
