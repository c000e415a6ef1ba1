import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { withBrowser } from './chromium';

/** Scores from 0 to 100, times in ms. */
export interface LighthouseResult {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  lcp: number;
  tbt: number;
  cls: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

const RUNS = 3;
/** Now and then Chromium paints nothing, and a run has no figures. */
const MOST_ATTEMPTS = 6;

/** Lighthouse as it comes (a slow phone, simulated): the median of three runs of each figure. */
export async function lighthouseOf(url: string): Promise<LighthouseResult> {
  const runs: LighthouseResult[] = [];
  for (let attempt = 0; runs.length < RUNS; attempt += 1) {
    const run = await oneRun(url);
    if (typeof run !== 'string') runs.push(run);
    else if (attempt >= MOST_ATTEMPTS) throw new Error(`Lighthouse could not see ${url}: ${run}`);
  }
  const names = [...CATEGORIES, ...(Object.keys(AUDITS) as (keyof typeof AUDITS)[])];
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => run[name]))]),
  ) as unknown as LighthouseResult;
}

/** @returns the figures, or why there are none */
async function oneRun(url: string): Promise<LighthouseResult | string> {
  // Lighthouse is an ES module, which a CommonJS package can only import so.
  const { default: lighthouse } = await import('lighthouse');
  const port = await freePort();
  return withBrowser(async () => {
    const report = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
    if (!report) throw new Error(`Lighthouse said nothing about ${url}.`);
    const { categories, audits, runtimeError } = report.lhr;
    if (runtimeError) return runtimeError.message;
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      lcp: value(AUDITS.lcp),
      tbt: value(AUDITS.tbt),
      cls: value(AUDITS.cls),
    };
  }, [`--remote-debugging-port=${port}`]);
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  await new Promise((resolve) => server.close(resolve));
  return port;
}
