import type { Page } from '../corpus';
import { error, type Rule } from './rule';

/**
 * A page of the handbook has the same audience in every edition: builds leave pages out by their
 * path, whatever the edition.
 */
export const sameAudience: Rule = (corpus) => {
  const seen = new Map<string, Page>();
  return corpus.pages.flatMap((page) => {
    if (!page.edition) return [];
    const path = page.permalink.replace(`/handbook/${page.edition}`, '');
    const other = seen.get(path);
    seen.set(path, other ?? page);
    if (!other || other.data.audience === page.data.audience) return [];
    return [
      error('same-audience', page.file, page.place(['audience']), {
        found: `audience "${page.data.audience}", where ${other.file} has "${other.data.audience}"`,
        expected: 'the same audience in every edition',
        mend: 'give both pages the higher audience, or the newer one another name',
      }),
    ];
  });
};
