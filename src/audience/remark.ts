import type { Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { nodesOf } from '../content/mdx';
import { textAttribute } from '../content/mdxNodes';
import type { Corpus } from '../content/corpus';
import type { ContentStore } from '../content/store';
import { audienceOfPassage, visibleTree } from './passages';
import type { Audience } from './schema';

/**
 * Takes out what this build must not contain: passages for other audiences, and the addresses
 * of pages that it does not have. Runs first, so that nothing of it is numbered or imported.
 */
export function remarkAudience(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    refuseHiddenPage(file, store);
    tree.children = visibleTree(tree, store.audience).children;
    markPassages(tree);
    replaceHiddenLinks(tree, store);
  };
}

/** Hidden pages are excluded before they come here; one that is not must not get any further. */
function refuseHiddenPage(file: VFile, store: ContentStore): void {
  const page = store.page(file.path);
  if (!page || store.shows(page)) return;
  file.fail(
    `This page is for the audience "${page.data.audience}" and must not be in a build for "${store.audience}". Exclude it in src/site/content.ts.`,
  );
}

/** Passages that stay become <Passage audience="…">, which says whom they are for. */
function markPassages(tree: Root): void {
  for (const node of nodesOf(tree)) {
    const audience = audienceOfPassage(node);
    if (audience && 'children' in node) become(node, 'mdxJsxFlowElement', 'Passage', audience);
  }
}

/** Links to pages that this build does not have become text that says so. */
function replaceHiddenLinks(tree: Root, store: ContentStore): void {
  const hidden = hiddenAddresses(store);
  if (hidden.size === 0) return;
  const audienceOf = (url: string) => hidden.get(url.split('#')[0] ?? '');
  const defined = new Map<string, Audience>();
  const nodes = nodesOf(tree);
  for (const node of nodes) {
    if (!('children' in node)) continue;
    node.children = node.children.filter((child) => {
      const audience = child.type === 'definition' ? audienceOf(child.url) : undefined;
      if (audience && child.type === 'definition') defined.set(child.identifier, audience);
      return !audience;
    }) as typeof node.children;
  }
  for (const node of nodes) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue;
    const audience = node.type === 'link' ? audienceOf(node.url) : defined.get(node.identifier);
    if (audience) become(node, 'mdxJsxTextElement', 'HiddenPage', audience);
  }
}

/** A build has one audience, and the content is the same for all of its pages. */
const hiddenIn = new WeakMap<Corpus, Map<string, Audience>>();

/** The addresses of pages that this build does not have, with whom they are for. */
function hiddenAddresses(store: ContentStore): Map<string, Audience> {
  const corpus = store.corpus();
  const known = hiddenIn.get(corpus);
  if (known) return known;
  const addresses = new Map<string, Audience>();
  const shown = new Set<string>();
  for (const page of corpus.pages) {
    const alias = page.data.kind === 'clause' ? [`/clauses/${page.data.id}`] : [];
    for (const address of [page.permalink, ...alias]) {
      if (store.shows(page)) shown.add(address);
      else addresses.set(address, page.data.audience);
    }
  }
  shown.forEach((address) => addresses.delete(address));
  hiddenIn.set(corpus, addresses);
  return addresses;
}

/** Makes of a node, in its place, a component around what it holds. */
function become(node: Parents, type: string, name: string, audience: Audience): void {
  const { children } = node;
  // An address that this build must not contain goes with the rest of the node.
  for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
  Object.assign(node, { type, name, attributes: [textAttribute('audience', audience)], children });
}
