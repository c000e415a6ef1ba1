import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isJsx, jsxNamed, nodesOf, stringAttribute } from '../content/mdx';
import {
  addImport,
  dataAttribute,
  flowElement,
  importedAttribute,
  importedListAttribute,
  setAttribute,
} from '../content/mdxNodes';
import type { Page } from '../content/corpus';
import type { ContentStore } from '../content/store';

/** Where the plugin writes a source for pages to import. */
export function sourceModule(id: string): string {
  return `@generated/handbook-citation/default/source-${id}.json`;
}

/**
 * Numbers the citations of a page in the order of the text, gives each <Cite> its source, and
 * appends the list of sources. Only the sources of the page are in its bundle.
 * An id that does not exist fails the build at its line.
 */
export function remarkCitation(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    const page = store.page(file.path);
    if (page && isExcerpt(page, String(file))) {
      removeCitations(tree);
      return;
    }
    const known = store.corpus().sources;
    const numbers = new Map<string, number>();
    const numberOf = (id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return number;
    };
    for (const node of jsxNamed(tree, 'Cite')) {
      const id = stringAttribute(node, 'id');
      if (!id || !known.has(id)) {
        file.fail(
          `The source "${id ?? ''}" is not in data/sources.yaml. Add it there, or correct the id.`,
          node,
        );
      }
      const number = numberOf(id);
      setAttribute(node, dataAttribute('number', number));
      setAttribute(node, importedAttribute('source', `source${number}`));
    }
    page?.data.sources.forEach(numberOf);
    if (numbers.size > 0) appendSources(tree, numbers);
  };
}

function appendSources(tree: Root, numbers: Map<string, number>): void {
  const identifiers = [...numbers.values()].map((number) => `source${number}`);
  tree.children.push(
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Sources' }] },
    flowElement('SourceList', [importedListAttribute('sources', identifiers)]),
  );
  for (const [id, number] of numbers) addImport(tree, `source${number}`, sourceModule(id));
}

const TRUNCATION = '{/* truncate */}';

/** Whether a post is compiled only up to its truncation mark, for a list of posts. */
function isExcerpt(page: Page, compiled: string): boolean {
  return page.text.includes(TRUNCATION) && !compiled.includes(TRUNCATION);
}

/** A list of posts has no list of sources to refer to. */
function removeCitations(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (!('children' in node)) continue;
    node.children = node.children.filter(
      (child) => !isJsx(child) || child.name !== 'Cite',
    ) as typeof node.children;
  }
}
