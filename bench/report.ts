import { foldTable, lessonTable, questionTable } from './learning/report';
import type { SiteResult } from './measure';
import { PAGES } from './pages';
import { growth, kib, table } from './table';
import { GOALS } from './terms';

/** All that was measured, as tables with a heading each. */
export function report(results: readonly SiteResult[]): string {
  const tables = [
    ['Building', buildTable(results)],
    ['First load in KiB (Brotli; fonts and pictures apart)', bytesTable(results)],
    ['Growth of the first load from the smaller handbook to the larger', growthTable(results)],
    ['Search: from "/" to the first results', searchTable(results)],
    ['Terms of a company, in the browser, median of three runs', termsTable(results)],
    ['Lighthouse, slow phone, median of three runs', lighthouseTable(results)],
    ...learningTables(results),
  ] as const;
  return tables
    .filter(([, text]) => text)
    .map(([title, text]) => `${title}\n\n${text}\n`)
    .join('\n');
}

function name({ kind, added }: SiteResult): string {
  return added === 0 ? kind : `${kind} +${added}`;
}

function buildTable(results: readonly SiteResult[]): string | undefined {
  const rows = results.flatMap((site) => {
    if (!site.build) return [];
    const { cold, warm } = site.build;
    const memory = cold.memory ? Math.round(cold.memory / 2 ** 20).toString() : '–';
    return [
      [name(site), `${site.files}`, cold.seconds.toFixed(1), warm.seconds.toFixed(1), memory],
    ];
  });
  return rows.length > 0 ? table(['site', 'files', 'cold s', 'warm s', 'MiB'], rows) : undefined;
}

function bytesTable(results: readonly SiteResult[]): string | undefined {
  const rows = results.flatMap((site) =>
    PAGES.flatMap((page) => {
      const load = site.bytes?.[page.name];
      if (!load) return [];
      const sizes = [load.html, load.css, load.js, load.total, load.fonts, load.images].map(kib);
      return [[`${name(site)}: ${page.name}`, ...sizes, `${load.scripts}`, `${load.prefetches}`]];
    }),
  );
  const header = ['page', 'HTML', 'CSS', 'JS', 'total', 'fonts', 'images', 'scripts', 'prefetched'];
  return rows.length > 0 ? table(header, rows) : undefined;
}

function growthTable(results: readonly SiteResult[]): string | undefined {
  const rows = (['handbook', 'plain'] as const).flatMap((kind) => {
    const sites = results.filter((site) => site.kind === kind && site.added > 0 && site.bytes);
    const [small, large] = [sites[0], sites.at(-1)];
    if (!small?.bytes || !large?.bytes || small === large) return [];
    const { bytes: from } = small;
    const { bytes: to } = large;
    return PAGES.map((page) => [
      `${kind} +${small.added} to +${large.added}: ${page.name}`,
      growth(from[page.name].total, to[page.name].total),
    ]);
  });
  return rows.length > 0 ? table(['page', 'growth'], rows) : undefined;
}

function searchTable(results: readonly SiteResult[]): string | undefined {
  const rows = results.flatMap((site) => {
    if (!site.search) return [];
    const { milliseconds, bytes, indexBytes, results: found } = site.search;
    return [[name(site), kib(indexBytes), kib(bytes), milliseconds.toFixed(0), `${found}`]];
  });
  const header = ['site', 'index KiB', 'all of search KiB', 'ms', 'results'];
  return rows.length > 0 ? table(header, rows) : undefined;
}

function termsTable(results: readonly SiteResult[]): string | undefined {
  const rows = results.flatMap(({ terms }): [string, number, number][] =>
    terms
      ? [
          ['check of 200 pages with all clauses', terms.check, GOALS.check],
          ['redline of two terms of 20 pages, first call', terms.redline, GOALS.redline],
        ]
      : [],
  );
  const cells = rows.map(([what, ...times]) => [what, ...times.map((time) => time.toFixed(0))]);
  return rows.length > 0 ? table(['what', 'ms', 'goal: under'], cells) : undefined;
}

function learningTables(results: readonly SiteResult[]): (readonly [string, string])[] {
  return results.flatMap(({ learning }) =>
    learning
      ? [
          ['First load of a lesson in KiB', lessonTable(learning)],
          ['From navigation to a question, median of five visits', questionTable(learning)],
          ['Fold of events in Chromium (goal: under 50 ms)', foldTable(learning)],
        ]
      : [],
  );
}

function lighthouseTable(results: readonly SiteResult[]): string | undefined {
  const rows = results.flatMap((site) =>
    PAGES.flatMap((page) => {
      const found = site.lighthouse?.[page.name];
      if (!found) return [];
      const scores = [found.performance, found.accessibility, found['best-practices'], found.seo];
      const times = [found.lcp.toFixed(0), found.tbt.toFixed(0), found.cls.toFixed(3)];
      return [[`${name(site)}: ${page.name}`, ...scores.map(String), ...times]];
    }),
  );
  const header = ['page', 'perf', 'a11y', 'practices', 'SEO', 'LCP ms', 'TBT ms', 'CLS'];
  return rows.length > 0 ? table(header, rows) : undefined;
}
