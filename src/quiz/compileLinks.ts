import { currentPages, type Corpus, type Page } from '../content/corpus';
import { latestClauses } from '../content/lists';
import type { FindPage } from './compile';

/**
 * Finds pages by permanent id: of the handbook that of the current edition, of a clause the latest
 * version, and only pages that `shows` lets through.
 */
export function pageLinks(corpus: Corpus, shows: (page: Page) => boolean): FindPage {
  const pages = new Map<string, Page>();
  for (const page of currentPages(corpus)) {
    const { id, kind } = page.data;
    if (id !== undefined && kind !== 'clause' && shows(page)) pages.set(id, page);
  }
  const clauses = new Map(latestClauses(corpus, shows).map((page) => [page.data.id, page]));
  return (id) => {
    const clause = clauses.get(id);
    if (clause) return { title: clause.data.title, permalink: `/clauses/${id}` };
    const page = pages.get(id);
    return page && { title: page.data.title, permalink: page.permalink };
  };
}
