import type { Corpus, Page } from '../corpus';
import type { Fault } from '../fault';
import { latestClauses } from '../lists';
import { nearest } from '../nearest';
import { headings, links as linksOf } from '../uses';
import { error, type Rule, type RuleContext } from './rule';

const RULE = 'broken-links';

/** Links within the site lead to a page that exists, and to an anchor that is on it. */
export const links: Rule = (corpus, context) => {
  const addresses = addressesOf(corpus, context);
  return corpus.pages.flatMap((page) => {
    const { tree } = page.parsed();
    if (!tree) return [];
    return linksOf(tree).flatMap((link) => {
      // Without the editions, of which the loader has told, no address of the handbook is known.
      if (corpus.currentEdition === '' && link.url.startsWith('/handbook/')) return [];
      const fault = faultOf(link.url, page, addresses);
      return fault ? [error(RULE, page.file, link, fault)] : [];
    });
  });
};

type Addresses = Map<string, Page | undefined>;

function addressesOf(corpus: Corpus, context: RuleContext): Addresses {
  const addresses: Addresses = new Map();
  for (const address of context.generatedAddresses) addresses.set(address, undefined);
  for (const page of corpus.pages) {
    addresses.set(page.permalink, page);
  }
  for (const page of latestClauses(corpus)) addresses.set(`/clauses/${page.data.id}`, page);
  return addresses;
}

type Words = Pick<Fault, 'found' | 'expected' | 'mend'>;

function faultOf(url: string, page: Page, addresses: Addresses): Words | undefined {
  if (/^(https?:|mailto:|tel:)/.test(url)) return undefined;
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return {
      found: `the relative link "${url}"`,
      expected: 'an address from the root of the site, such as /handbook/2026/papers',
      mend: 'write the address that the page has on the site',
    };
  }
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? page.permalink : path;
  if (!addresses.has(target)) {
    const near = nearest(target, addresses.keys());
    return {
      found: `a link to "${path}", where there is no page`,
      expected: 'the address of a page that exists, without a slash at its end',
      mend: near ? `did you mean "${near}"?` : 'correct the address',
    };
  }
  return anchor === undefined ? undefined : anchorFault(anchor, target, addresses.get(target));
}

function anchorFault(anchor: string, path: string, target: Page | undefined): Words | undefined {
  const tree = target?.parsed().tree;
  if (!tree) return undefined;
  const anchors = headings(tree).map((heading) => heading.anchor);
  if (anchors.includes(anchor)) return undefined;
  const found = `a link to "#${anchor}", which is not on ${path}`;
  if (anchors.length === 0) {
    return { found, expected: 'no anchor: the page has no headings', mend: 'take the anchor out' };
  }
  const near = nearest(anchor, anchors);
  return {
    found,
    expected: `a heading's anchor: ${anchors.join(', ')}`,
    mend: near ? `did you mean "#${near}"?` : 'use one of the anchors named',
  };
}
