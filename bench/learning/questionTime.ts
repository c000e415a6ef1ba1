import type { Browser, Page } from '@playwright/test';
import { withBrowser } from '../chromium';
import { median } from '../lighthouse';

export interface QuestionTime {
  /** From navigation to the first text, in ms. */
  painted: number;
  /** From navigation to a question that takes an answer, in ms. */
  answerable: number;
}

const RUNS = 5;

const CPU_SLOWER = 4;
const PHONE = { width: 390, height: 800 };
/** A slow mobile line: 1.6 Mbit/s down, 0.75 Mbit/s up, in bytes a second; latency in ms. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How long a slow phone takes to a question that can be answered; the median of five visits. */
export async function timeQuestion(url: string): Promise<QuestionTime> {
  const runs: QuestionTime[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await withBrowser((browser) => visitSlowly(browser, url)));
  }
  return {
    painted: median(runs.map(({ painted }) => painted)),
    answerable: median(runs.map(({ answerable }) => answerable)),
  };
}

async function visitSlowly(browser: Browser, url: string): Promise<QuestionTime> {
  const page = await browser.newPage({ viewport: PHONE, serviceWorkers: 'block' });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', LINE);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await page.goto(url, { waitUntil: 'commit' });
  // The page's own clock begins with the navigation. Without its script there are no buttons.
  const answerable = await page.waitForFunction(() => {
    const buttons = [...document.querySelectorAll('main button')];
    return buttons.some((button) => button.textContent === 'Check answer') && performance.now();
  });
  const time = Number(await answerable.jsonValue());
  await expectAnswering(page);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { painted, answerable: time };
}

/** A question that is there but deaf would be no use: an empty answer has to be refused. */
async function expectAnswering(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check answer' }).first().click();
  await page.getByRole('alert').first().waitFor();
}
