import fs from 'node:fs';
import path from 'node:path';
import { BUILD_FLAGS } from '../src/commands/nodeFlags';
import { build, coldBuild, type BuildResult } from './build';
import { withBrowser } from './chromium';
import { firstLoad, type FirstLoad } from './firstLoad';
import { temporaryFolder } from './folders';
import { measureLearning, type LearningResult } from './learning/measureLearning';
import { lighthouseOf, type LighthouseResult } from './lighthouse';
import type { BenchOptions, Part } from './options';
import { makeOurSite } from './ourSite';
import { PAGES, type PageName } from './pages';
import { makePlainSite } from './plainSite';
import { timeSearch, type SearchResult } from './search';
import { whileServed } from './serve';
import { timeTerms, type TermsResult } from './terms';

export type Kind = 'handbook' | 'plain';

/** What is measured of a plain site too. */
const COMPARED: readonly Part[] = ['build', 'bytes', 'lighthouse'];

/** What was measured of one site; a part that was not asked for is missing. */
export interface SiteResult {
  kind: Kind;
  /** Made-up pages that were added to the handbook. */
  added: number;
  /** HTML files of the build. */
  files: number;
  build?: { cold: BuildResult; warm: BuildResult };
  bytes?: Record<PageName, FirstLoad>;
  search?: SearchResult;
  terms?: TermsResult;
  lighthouse?: Record<PageName, LighthouseResult>;
  learning?: LearningResult;
}

/** Makes the handbook and its plain counterpart in every size and measures them one by one. */
export async function measure(
  projectDir: string,
  { parts, sizes }: BenchOptions,
  say: (text: string) => void,
): Promise<SiteResult[]> {
  const root = temporaryFolder();
  const results: SiteResult[] = [];
  try {
    for (const added of sizes) {
      const ours = path.join(root, `handbook-${added}`);
      const plain = path.join(root, `plain-${added}`);
      makeOurSite(projectDir, ours, added);
      const isCompared = parts.some((part) => COMPARED.includes(part));
      if (isCompared) makePlainSite(projectDir, ours, plain);
      results.push(await measureSite('handbook', added, ours, parts, say));
      if (isCompared) results.push(await measureSite('plain', added, plain, parts, say));
      fs.rmSync(ours, { recursive: true });
      fs.rmSync(plain, { recursive: true, force: true });
    }
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
  return results;
}

async function measureSite(
  kind: Kind,
  added: number,
  dir: string,
  parts: readonly Part[],
  say: (text: string) => void,
): Promise<SiteResult> {
  const begin = (what: string) => say(`${kind}, ${added} pages added: ${what}`);
  begin('building');
  const flags = kind === 'handbook' ? BUILD_FLAGS : [];
  const cold = await coldBuild(dir, flags);
  const result: SiteResult = { kind, added, files: htmlFiles(path.join(dir, 'build')) };
  if (parts.includes('build')) result.build = { cold, warm: await build(dir, flags) };
  await whileServed(dir, async (url) => {
    if (parts.includes('bytes')) {
      begin('counting bytes');
      result.bytes = await forEachPage(url, (address) =>
        withBrowser((browser) => firstLoad(browser, address)),
      );
    }
    if (parts.includes('search') && kind === 'handbook') {
      begin('searching');
      result.search = await timeSearch(url);
    }
    if (parts.includes('terms') && kind === 'handbook' && added === 0) {
      begin('checking and comparing terms');
      result.terms = await timeTerms(url);
    }
    if (parts.includes('lighthouse') && added === 0) {
      begin('running Lighthouse');
      result.lighthouse = await forEachPage(url, lighthouseOf);
    }
  });
  if (parts.includes('learning') && kind === 'handbook' && added === 0) {
    begin('measuring a lesson');
    result.learning = await measureLearning(dir, flags);
  }
  return result;
}

async function forEachPage<T>(
  url: string,
  what: (address: string) => Promise<T>,
): Promise<Record<PageName, T>> {
  const found: Partial<Record<PageName, T>> = {};
  for (const page of PAGES) found[page.name] = await what(url + page.path);
  return found as Record<PageName, T>;
}

function htmlFiles(dir: string): number {
  const names = fs.readdirSync(dir, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith('.html')).length;
}
