import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import { CLAUSES_DIR, TRAINING_DIR } from '../content/address';
import { byPosition, isIndex, latestClauses, lessonsOf } from '../content/lists';
import type { Page } from '../content/corpus';
import type { ContentStore } from '../content/store';
import { assessmentAddress } from '../course/assessment';

type Generator = NonNullable<PluginOptions['sidebarItemsGenerator']>;
type Items = Awaited<ReturnType<Generator>>;

/** Id of a document as Docusaurus names it: its path within the instance, without .mdx. */
function docId(page: Page, folder: string): string {
  return page.file.slice(folder.length).replace(/\.mdx$/, '');
}

/**
 * The sidebar of one section of the handbook: the start page, every section as one link, and
 * below its own section's link the pages of that section.
 */
export function handbookSidebar(store: ContentStore): Generator {
  return async ({ item, version }) => {
    const corpus = store.corpus();
    const isCurrent = version.versionName === 'current';
    const edition = isCurrent ? corpus.currentEdition : version.versionName;
    const folder = isCurrent ? 'docs/handbook/' : `versioned_docs/version-${edition}/`;
    const pages = corpus.pages.filter((page) => page.edition === edition && store.shows(page));
    const start = pages.filter((page) => isIndex(page) && !page.section);
    const sections = pages.filter((page) => isIndex(page) && page.section).sort(byPosition);
    const own = (page: Page): 'doc' | 'ref' =>
      item.dirName === (page.section ?? '.') ? 'doc' : 'ref';
    const link = (page: Page) => ({
      type: own(page),
      id: docId(page, folder),
      label: page.data.title,
    });
    return [
      ...start.map(link),
      ...sections.map((section) => {
        if (section.section !== item.dirName) return link(section);
        return {
          type: 'category' as const,
          label: section.data.title,
          collapsible: false,
          collapsed: false,
          link: { type: 'doc' as const, id: docId(section, folder) },
          items: pages
            .filter((page) => page.section === section.section && !isIndex(page))
            .sort(byPosition)
            .map(link),
        };
      }),
    ] as Items;
  };
}

/** The tools of the clause library and their pages. */
const TOOLS = [
  { label: 'Compare versions', href: '/clauses/compare' },
  { label: 'Assemble terms', href: '/clauses/assemble' },
  { label: 'Check your terms', href: '/clauses/check' },
];

/** The tools, then the clauses by title, each with its latest version. */
export function clausesSidebar(store: ContentStore): Generator {
  return async () => {
    const index = { type: 'doc' as const, id: 'index' };
    const tools = TOOLS.map((tool) => ({ type: 'link' as const, ...tool }));
    const clauses = latestClauses(store.corpus(), store.shows).map((page) => ({
      type: 'doc' as const,
      id: docId(page, CLAUSES_DIR),
      label: page.data.title,
    }));
    return [index, ...tools, ...clauses] as Items;
  };
}

/** The courses, each with its lessons in order, and what other pages there are. */
export function trainingSidebar(store: ContentStore): Generator {
  return async () => {
    const corpus = store.corpus();
    const pages = corpus.pages.filter(
      (page) => page.file.startsWith(TRAINING_DIR) && store.shows(page),
    );
    const courses = pages.filter((page) => page.data.kind === 'course').sort(byPosition);
    const others = pages.filter((page) => page.data.kind === 'reference' && !isIndex(page));
    return [
      { type: 'doc', id: 'index' },
      ...courses.map((course) => ({
        type: 'category',
        label: course.data.title.split(':')[0],
        collapsible: false,
        collapsed: false,
        link: { type: 'doc', id: docId(course, TRAINING_DIR) },
        items: [
          ...lessonsOf(corpus, course.section ?? '')
            .filter(store.shows)
            .map((page) => ({
              type: 'doc',
              id: docId(page, TRAINING_DIR),
              label: page.data.title,
            })),
          ...assessmentOf(course),
        ],
      })),
      ...others.map((page) => ({
        type: 'doc',
        id: docId(page, TRAINING_DIR),
        label: page.data.title,
      })),
      ...(store.audience === 'trainer' ? [CHECK_RECORDS] : []),
    ] as Items;
  };
}

/** The page that only a trainer's build has; it is no document. */
const CHECK_RECORDS = { type: 'link', label: 'Check completion records', href: '/training/verify' };

/** What a course ends with; it is no document either. All have one name, so the key differs. */
function assessmentOf({ data, permalink }: Page): object[] {
  if (data.kind !== 'course' || !data.assessment) return [];
  const [key, href] = [`assessment-${data.id}`, assessmentAddress({ permalink })];
  return [{ type: 'link', label: 'Assessment', key, href }];
}
