import type { Definition, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { textAttribute } from '../content/mdxNodes';
import type { ContentStore } from '../content/store';
import { audienceOfPassage, removeHiddenPassages } from './passages';
import type { Audience } from './schema';

/**
 * Takes out what this build must not contain: passages for other audiences, and the addresses
 * of pages that it does not have. Runs first, so that nothing of it is numbered or imported.
 */
export function remarkAudience(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    refuseHiddenPage(file, store);
    removeHiddenPassages(tree, store.audience);
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
  visit(tree, 'containerDirective', (node, index, parent) => {
    const audience = audienceOfPassage(node);
    if (!audience || !parent || index === undefined) return;
    replace(parent, index, {
      type: 'mdxJsxFlowElement',
      name: 'Passage',
      attributes: [textAttribute('audience', audience)],
      children: node.children,
    });
  });
}

/** Links to pages that this build does not have become text that says so. */
function replaceHiddenLinks(tree: Root, store: ContentStore): void {
  const hidden = hiddenAddresses(store);
  if (hidden.size === 0) return;
  const audienceOf = (url: string) => hidden.get(url.split('#')[0] ?? '');
  const defined = new Map<string, Audience>();
  visit(tree, 'definition', (node: Definition, index, parent) => {
    const audience = audienceOf(node.url);
    if (!audience || !parent || index === undefined) return undefined;
    defined.set(node.identifier, audience);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const audience = node.type === 'link' ? audienceOf(node.url) : defined.get(node.identifier);
    if (!audience || !parent || index === undefined) return;
    replace(parent, index, {
      type: 'mdxJsxTextElement',
      name: 'HiddenPage',
      attributes: [textAttribute('audience', audience)],
      children: node.children,
    });
  });
}

/** The addresses of pages that this build does not have, with whom they are for. */
function hiddenAddresses(store: ContentStore): Map<string, Audience> {
  const addresses = new Map<string, Audience>();
  const shown = new Set<string>();
  for (const page of store.corpus().pages) {
    const alias = page.data.kind === 'clause' ? [`/clauses/${page.data.id}`] : [];
    for (const address of [page.permalink, ...alias]) {
      if (store.shows(page)) shown.add(address);
      else addresses.set(address, page.data.audience);
    }
  }
  shown.forEach((address) => addresses.delete(address));
  return addresses;
}

function replace(parent: Parents, index: number, node: object): void {
  (parent.children as object[])[index] = node;
}
