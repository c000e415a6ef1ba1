import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { maySee } from './audience';
import { audienceSchema, type Audience } from './schema';

/** The audience of a node, when it is a passage such as `:::member`. */
export function audienceOfPassage(node: Nodes): Audience | undefined {
  if (node.type !== 'containerDirective') return undefined;
  return audienceSchema.safeParse(node.name).data;
}

/** The tree without the passages that a build for `audience` must not contain; a copy. */
export function visibleTree(tree: Root, audience: Audience): Root {
  const isVisible = (node: Nodes) => {
    const of = audienceOfPassage(node);
    return !of || maySee(audience, of);
  };
  const copy = <N extends Nodes>(node: N): N =>
    'children' in node ? { ...node, children: node.children.filter(isVisible).map(copy) } : node;
  return copy(tree);
}
