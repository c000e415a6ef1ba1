import type { Root } from 'mdast';
import { maySee } from '../../src/audience/audience';
import { visibleTree as visibleTo } from '../../src/audience/passages';
import type { Audience } from '../../src/audience/schema';
import type { Source } from '../../src/citation/schema';
import type { Page } from '../../src/content/corpus';
import { loadCorpus } from '../../src/content/load';
import { componentUses } from '../../src/content/uses';
import { ROOT } from './browser';

/** What the editors wrote, of all audiences: what the built pages are compared with. */
export const corpus = loadCorpus(ROOT);

/** The pages that a build for an audience has. */
export function pagesFor(audience: Audience): Page[] {
  return corpus.pages.filter((page) => maySee(audience, page.data.audience));
}

/** The parsed text of a page. */
export function treeOf(page: Page): Root {
  const { tree } = page.parsed();
  if (!tree) throw new Error(`${page.file} cannot be parsed.`);
  return structuredClone(tree);
}

/** The text of a page without the passages that an audience may not see. */
export function visibleTree(page: Page, audience: Audience): Root {
  return visibleTo(treeOf(page), audience);
}

/** The sources that the public text of a page cites, one for each citation, in its order. */
export function citedOn(page: Page): Source[] {
  return componentUses(visibleTree(page, 'public'))
    .filter(({ name }) => name === 'Cite')
    .map(({ target = '' }) => {
      const source = corpus.sources.get(target)?.value;
      if (!source) throw new Error(`There is no source "${target}".`);
      return source;
    });
}

/** The number of each citation of a page: sources are numbered as the text first cites them. */
export function numbersOn(page: Page): number[] {
  const cited = citedOn(page).map(({ id }) => id);
  const order = [...new Set(cited)];
  return cited.map((id) => order.indexOf(id) + 1);
}

/** The page at an address, in any build. */
export function pageAt(permalink: string): Page {
  const page = corpus.pages.find((one) => one.permalink === permalink);
  if (!page) throw new Error(`No page has the address ${permalink}.`);
  return page;
}
