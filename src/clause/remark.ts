import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { jsxNamed, stringAttribute } from '../content/mdx';
import { setAttribute, textAttribute } from '../content/mdxNodes';
import type { ContentStore } from '../content/store';

/** Gives each <Var> of a clause's wording its label and example from the front matter. */
export function remarkClause(store: ContentStore) {
  return () => (tree: Root, file: VFile) => {
    const data = store.page(file.path)?.data;
    for (const node of jsxNamed(tree, 'Var')) {
      const name = stringAttribute(node, 'name');
      const variable =
        data?.kind === 'clause' ? data.variables.find((item) => item.name === name) : undefined;
      if (!variable) {
        file.fail(
          `The variable "${name ?? ''}" is not in the front matter. Add it to variables, or correct the name.`,
          node,
        );
      }
      setAttribute(node, textAttribute('label', variable.label));
      setAttribute(node, textAttribute('example', variable.example));
    }
  };
}
