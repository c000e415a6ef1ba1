import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import ts from 'typescript';
import { withBrowser } from '../chromium';
import { median } from '../lighthouse';
import { sampleEvents, SITE } from './events';

export interface FoldTime {
  events: number;
  /** Size of the events as JSON. */
  bytes: number;
  /** The first fold of a page, in ms. */
  cold: number;
  /** Those after it, in ms. */
  later: number;
}

const EVENTS = 10_000;
const VISITS = 5;
const ORIGIN = 'http://bench.invalid';

/**
 * Folds events in a page of their own in Chromium, with the project's source as it is, each module
 * as JavaScript: the bundle differs from it in names only. Medians of five visits.
 */
export async function timeFold(projectDir: string): Promise<FoldTime> {
  const events = sampleEvents(projectDir, EVENTS);
  const json = JSON.stringify({ site: SITE, events });
  const visits: number[][] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    visits.push(await withBrowser((browser) => foldIn(browser, projectDir, json)));
  }
  return {
    events: events.length,
    bytes: JSON.stringify(events).length,
    cold: median(visits.map(([first = Number.NaN]) => first)),
    later: median(visits.map(([, ...later]) => median(later))),
  };
}

async function foldIn(browser: Browser, projectDir: string, events: string): Promise<number[]> {
  const page = await browser.newPage();
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await serveSource(page, projectDir, events);
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => document.body.textContent?.startsWith('['));
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return JSON.parse((await page.textContent('body')) ?? '') as number[];
}

/** Answers the page's requests from the project: a module is asked for without its ending. */
async function serveSource(page: Page, projectDir: string, events: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const script = '<script type="module" src="/bench/learning/foldPage"></script>';
      await route.fulfill({ contentType: 'text/html', body: `<!doctype html>${script}<body>` });
    } else if (pathname === '/events.json') {
      await route.fulfill({ contentType: 'application/json', body: events });
    } else {
      const body = javaScript(path.join(projectDir, `${pathname}.ts`));
      await route.fulfill({ contentType: 'text/javascript', body });
    }
  });
}

function javaScript(file: string): string {
  const { ESNext: target } = ts.ScriptTarget;
  const { ESNext: module } = ts.ModuleKind;
  const source = fs.readFileSync(file, 'utf8');
  return ts.transpileModule(source, { compilerOptions: { target, module } }).outputText;
}
