import type { Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { textAttribute } from '../content/mdxNodes';
import type { ContentStore } from '../content/store';
import { audienceOfPassage, removeHiddenPassages } from './passages';

/**
 * Takes out what this build must not contain: passages for other audiences, and the addresses
 * of pages that it does not have. Runs first, so that nothing of it is numbered or imported.
 */
export function remarkAudience(store: ContentStore) {
  return () => (tree: Root) => {
    removeHiddenPassages(tree, store.audience);
    markPassages(tree);
    replaceHiddenLinks(tree, store);
  };
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
  const hidden = new Map(
    store
      .corpus()
      .pages.filter((page) => !store.shows(page))
      .map((page) => [page.permalink, page.data.audience]),
  );
  if (hidden.size === 0) return;
  visit(tree, 'link', (node: Link, index, parent) => {
    const audience = hidden.get(node.url.split('#')[0] ?? '');
    if (!audience || !parent || index === undefined) return;
    replace(parent, index, {
      type: 'mdxJsxTextElement',
      name: 'HiddenPage',
      attributes: [textAttribute('audience', audience)],
      children: node.children,
    });
  });
}

function replace(parent: Parents, index: number, node: object): void {
  (parent.children as object[])[index] = node;
}
