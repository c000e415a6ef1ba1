import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Corpus, Page } from '../corpus';
import { formatReport } from '../fault';
import { loadCorpus } from '../load';
import type { Rule, RuleContext } from '../rules/rule';

/** Files of a site by their path from its root. */
export type Files = Record<string, string>;

/** Data files that every site needs; a test replaces those that it is about. */
export const DATA: Files = {
  'data/editions.yaml': `editions:
  - { id: "2026", status: current, released: 2026-01-01, summary: Now. }
  - { id: "2016", status: baseline, released: 2026-01-01, summary: Then. }
`,
  'data/sources.yaml': sourcesYaml('guide', 'law'),
  'data/clauses.yaml': 'clauses: []\n',
  'data/bodies.yaml': 'bodies: []\n',
  'data/glossary.yaml': 'terms:\n  - { id: csam, term: CSAM, definition: Material. }\n',
};

/** A file of sources with nothing but what a source needs. */
export function sourcesYaml(...ids: string[]): string {
  const rows = ids.map(
    (id) =>
      `  - { id: ${id}, title: The ${id}, publisher: A body, date: "2020", type: guidance, verified: true }`,
  );
  return `sources:\n${rows.join('\n')}\n`;
}

/** Writes files to a folder of their own, hands it to `use` and removes it. */
export function withSite<T>(files: Files, use: (dir: string) => T): T {
  const dir = mkdtempSync(path.join(tmpdir(), 'handbook-site-'));
  try {
    for (const [file, text] of Object.entries({ ...DATA, ...files })) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      writeFileSync(path.join(dir, file), text);
    }
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The corpus of a site of these files. */
export function corpusOf(files: Files): Corpus {
  return withSite(files, loadCorpus);
}

/** The page in a file. */
export function pageIn(corpus: Corpus, file: string): Page {
  const page = corpus.pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`${file} could not be read.\n${formatReport(corpus.faults)}`);
  return page;
}

/**
 * What one rule reports on a site of these files.
 * @throws Error when the files themselves cannot be read, since the rule would not see them
 */
export function reportOf(rule: Rule, files: Files, context: Partial<RuleContext> = {}): string {
  const corpus = corpusOf(files);
  if (corpus.faults.length > 0) throw new Error(formatReport(corpus.faults));
  return formatReport(
    rule(corpus, {
      today: '2026-06-01',
      generatedAddresses: ['/', '/sources'],
      readFile: (file) => files[file],
      ...context,
    }),
  );
}

export const NO_FAULT = '0 errors, 0 warnings';
