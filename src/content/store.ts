import type { Audience } from '../audience/schema';
import { maySee } from '../audience/audience';
import type { Corpus, Page } from './corpus';
import { loadCorpus } from './load';
import { contentFingerprint } from './loadFiles';

/** How long the live preview trusts what it read before it looks at the files again, in ms. */
const TRUST_MS = 400;

/**
 * The content for one build: read once, shared by every plugin and remark transformation, and
 * read again by the live preview when a file changed.
 */
export interface ContentStore {
  siteDir: string;
  audience: Audience;
  corpus: () => Corpus;
  /** The page that a file holds; undefined for files that are no content. */
  page: (file: string) => Page | undefined;
  /** Whether this build may show a page. */
  shows: (page: Page) => boolean;
}

export function createStore(siteDir: string, audience: Audience, isLive: boolean): ContentStore {
  let corpus: Corpus | undefined;
  let byFile = new Map<string, Page>();
  let fingerprint = '';
  let lookedAt = 0;

  function current(): Corpus {
    if (corpus && (!isLive || Date.now() - lookedAt < TRUST_MS)) return corpus;
    lookedAt = Date.now();
    const now = isLive ? contentFingerprint(siteDir) : '';
    if (!corpus || now !== fingerprint) {
      corpus = loadCorpus(siteDir);
      byFile = new Map(corpus.pages.map((page) => [page.file, page]));
      fingerprint = now;
    }
    return corpus;
  }

  return {
    siteDir,
    audience,
    corpus: current,
    page: (file) => {
      current();
      return byFile.get(relativeTo(siteDir, file));
    },
    shows: (page) => maySee(audience, page.data.audience),
  };
}

function relativeTo(siteDir: string, file: string): string {
  const path = file.replaceAll('\\', '/');
  const root = `${siteDir.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return path.startsWith(root) ? path.slice(root.length) : path;
}
