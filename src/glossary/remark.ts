import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { jsxNamed, stringAttribute } from '../content/mdx';
import { addImport, importedAttribute, setAttribute } from '../content/mdxNodes';
import type { ContentStore } from '../content/store';

/** Where the plugin writes a term for pages to import. */
export function termModule(id: string): string {
  return `@generated/handbook-glossary/default/term-${id}.json`;
}

/** Gives each <Term> its definition. An id that does not exist fails the build at its line. */
export function remarkGlossary(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    const known = store.corpus().terms;
    const names = new Map<string, string>();
    for (const node of jsxNamed(tree, 'Term')) {
      const id = stringAttribute(node, 'id');
      if (!id || !known.has(id)) {
        file.fail(
          `The term "${id ?? ''}" is not in data/glossary.yaml. Add it there, or correct the id.`,
          node,
        );
      }
      const name = names.get(id) ?? `term${names.size + 1}`;
      names.set(id, name);
      setAttribute(node, importedAttribute('term', name));
    }
    for (const [id, name] of names) addImport(tree, name, termModule(id));
  };
}
