import type { ParseFrontMatter } from '@docusaurus/types';
import { describePage } from './describe';
import { lessonsOf } from './lists';
import type { PageInfo } from './pageInfo';
import type { Page } from './corpus';
import type { ContentStore } from './store';

/** Front matter fields that Docusaurus itself uses; the rest stays out of the pages. */
const KEPT = ['title', 'description', 'sidebar_position', 'slug', 'date', 'authors', 'tags'];

/**
 * Replaces the front matter that Docusaurus sees: its own fields, and under `handbook` what the
 * page shows around its text. Ids stay out, so that documents are named by their files.
 */
export function handbookFrontMatter(store: ContentStore): ParseFrontMatter {
  return async (params) => {
    const result = await params.defaultParseFrontMatter(params);
    const page = store.page(params.filePath);
    if (!page) return result;
    const kept = Object.entries(result.frontMatter).filter(([name]) => KEPT.includes(name));
    const handbook = describePage(page, store.corpus(), store.shows);
    return {
      ...result,
      frontMatter: {
        ...Object.fromEntries(kept),
        ...clauseFields(handbook),
        ...courseFields(page, store),
        handbook,
      },
    };
  };
}

/** Every version of a clause stands beside the list of clauses; the newest is marked. */
function clauseFields({ clause }: PageInfo): object {
  if (!clause) return {};
  return { displayed_sidebar: 'clauses', is_latest: clause.version === clause.latest };
}

/**
 * Leafing through pages stays within a course: before it comes the list of the courses, and after
 * its last lesson the assessment, to which the lesson itself leads.
 */
function courseFields({ data }: Page, store: ContentStore): object {
  if (data.kind === 'course') return { pagination_prev: 'index' };
  if (data.kind !== 'lesson') return {};
  const last = lessonsOf(store.corpus(), data.course).filter(store.shows).at(-1);
  return last?.data.id === data.id ? { pagination_next: null } : {};
}
