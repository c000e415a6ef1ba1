import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { checkCorpus } from './check';
import { formatReport } from './fault';
import { isHandbookSection, listEntries, listFile } from './lists';
import type { ContentStore } from './store';

/** Files whose change makes the live preview read the content again. */
export function contentGlobs(siteDir: string): string[] {
  return [
    'docs/**/*.mdx',
    'versioned_docs/**/*.mdx',
    'blog/**/*.mdx',
    'src/pages/**/*.mdx',
    'data/**',
    'quizzes/**',
  ].map((glob) => path.join(siteDir, glob).replaceAll('\\', '/'));
}

/**
 * Checks the content before a build, and writes the lists that <PageList> shows. A build with
 * faulty content fails with every fault; the live preview reports them and goes on.
 */
export function contentPlugin(store: ContentStore, isLive: boolean) {
  return (_context: LoadContext): Plugin => ({
    name: 'handbook-content',
    getPathsToWatch: () => contentGlobs(store.siteDir),
    contentLoaded: async ({ actions }) => {
      reportFaults(store, isLive);
      for (const { section, edition } of lists(store)) {
        const entries = listEntries(store.corpus(), section, edition, store.shows);
        await actions.createData(listFile(section, edition), JSON.stringify(entries));
      }
    },
  });
}

function reportFaults(store: ContentStore, isLive: boolean): void {
  const faults = checkCorpus(store.siteDir, store.corpus());
  const hasErrors = faults.some((fault) => fault.severity === 'error');
  if (hasErrors && !isLive) {
    throw new Error(`The content has faults.\n\n${formatReport(faults)}\n`);
  }
  if (faults.length > 0) console.warn(formatReport(faults));
}

/** Every list that a page may show, whether one does or not: they are small and not shipped. */
function lists(store: ContentStore): { section: string; edition: string | undefined }[] {
  const corpus = store.corpus();
  const ofEditions = corpus.pages.flatMap(({ section, edition }) =>
    section && edition ? [{ section, edition }] : [],
  );
  const ofCourses = corpus.pages.flatMap(({ data }) =>
    data.kind === 'course' ? [`training/${data.id}`] : [],
  );
  const others = ['clauses', 'training', ...ofCourses].map((section) => ({
    section,
    edition: undefined,
  }));
  const all = [...ofEditions.filter(({ section }) => isHandbookSection(section)), ...others];
  return [...new Map(all.map((list) => [listFile(list.section, list.edition), list])).values()];
}
