import { compareVersions } from '../clause/versions';
import type { Corpus, Page } from './corpus';

/** One entry of a <PageList>. */
export interface ListEntry {
  title: string;
  description: string;
  permalink: string;
  /** Of a clause: its newest. */
  version?: string;
}

/** Name of the data file of a list. */
export function listFile(section: string, edition: string | undefined): string {
  return `list-${edition ? `${edition}-` : ''}${section.replaceAll('/', '--')}.json`;
}

/** Whether a section belongs to an edition of the handbook. */
export function isHandbookSection(section: string): boolean {
  return section !== 'clauses' && section !== 'training' && !section.startsWith('training/');
}

/**
 * The pages that <PageList section="…"> shows, in the order of the sidebar.
 * "clauses": the latest version of each; "training": the courses; "training/<course>": its
 * lessons in the order of the course; otherwise the pages of that section of the edition.
 */
export function listEntries(
  corpus: Corpus,
  section: string,
  edition: string | undefined,
  shows: (page: Page) => boolean,
): ListEntry[] {
  return pagesOf(corpus, section, edition, shows)
    .filter(shows)
    .map(({ data, permalink }) => ({
      title: data.title,
      description: data.description,
      permalink: data.kind === 'clause' ? `/clauses/${data.id}` : permalink,
      ...(data.kind === 'clause' && { version: data.version }),
    }));
}

function pagesOf(
  corpus: Corpus,
  section: string,
  edition: string | undefined,
  shows: (page: Page) => boolean,
): Page[] {
  if (section === 'clauses') return latestClauses(corpus, shows);
  if (section === 'training') return corpus.pages.filter(({ data }) => data.kind === 'course');
  const course = /^training\/(.+)$/.exec(section)?.[1];
  if (course) return lessonsOf(corpus, course);
  return corpus.pages
    .filter((page) => page.edition === edition && page.section === section && !isIndex(page))
    .sort(byPosition);
}

/** The lessons of a course, in the course's own order. */
export function lessonsOf(corpus: Corpus, course: string): Page[] {
  const page = corpus.pages.find(({ data }) => data.kind === 'course' && data.id === course);
  const order = page?.data.kind === 'course' ? page.data.lessons : [];
  return order.flatMap((id) =>
    corpus.pages.filter(
      ({ data }) => data.kind === 'lesson' && data.course === course && data.id === id,
    ),
  );
}

/** The latest version of every clause among those that `shows` lets through, by title. */
export function latestClauses(corpus: Corpus, shows: (page: Page) => boolean = () => true): Page[] {
  const latest = new Map<string, Page>();
  for (const page of corpus.pages) {
    if (page.data.kind !== 'clause' || !shows(page)) continue;
    const other = latest.get(page.data.id);
    if (!other || isNewer(page, other)) latest.set(page.data.id, page);
  }
  return [...latest.values()].sort((a, b) => a.data.title.localeCompare(b.data.title));
}

function isNewer(a: Page, b: Page): boolean {
  if (a.data.kind !== 'clause' || b.data.kind !== 'clause') return false;
  return compareVersions(a.data.version, b.data.version) > 0;
}

export function isIndex(page: Page): boolean {
  return page.file.endsWith('/index.mdx');
}

export function byPosition(a: Page, b: Page): number {
  const position = (page: Page) =>
    'sidebar_position' in page.data ? (page.data.sidebar_position ?? Infinity) : Infinity;
  const difference = position(a) - position(b);
  return Number.isNaN(difference) || difference === 0
    ? a.data.title.localeCompare(b.data.title)
    : difference;
}
