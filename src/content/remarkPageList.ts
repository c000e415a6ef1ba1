import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isHandbookSection, listFile } from './lists';
import { jsxNamed, stringAttribute } from './mdx';
import { addImport, importedAttribute, setAttribute } from './mdxNodes';
import type { ContentStore } from './store';

/** Gives each <PageList> its pages, of the edition in which it stands. */
export function remarkPageList(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    const lists: string[] = [];
    for (const node of jsxNamed(tree, 'PageList')) {
      const section = stringAttribute(node, 'section') ?? '';
      const edition = isHandbookSection(section) ? store.page(file.path)?.edition : undefined;
      setAttribute(node, importedAttribute('entries', `list${lists.length}`));
      lists.push(listFile(section, edition));
    }
    lists.forEach((name, index) =>
      addImport(tree, `list${index}`, `@generated/handbook-content/default/${name}`),
    );
  };
}
