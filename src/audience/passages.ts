import type { Nodes, Parents, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { maySee } from './audience';
import { audienceSchema, type Audience } from './schema';

/** The audience of a node, when it is a passage such as `:::member`. */
export function audienceOfPassage(node: Nodes): Audience | undefined {
  if (node.type !== 'containerDirective') return undefined;
  return audienceSchema.safeParse(node.name).data;
}

/** Takes the passages out of a tree that a build for `audience` must not contain. Mutates it. */
export function removeHiddenPassages(tree: Root, audience: Audience): void {
  const walk = (parent: Parents): void => {
    parent.children = parent.children.filter((child) => {
      const of = audienceOfPassage(child);
      return !of || maySee(audience, of);
    }) as typeof parent.children;
    for (const child of parent.children) if ('children' in child) walk(child);
  };
  walk(tree);
}
