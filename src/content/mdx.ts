import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();

export type ParsedMdx =
  { tree: Root } | { tree?: undefined; error: { line: number; column: number; message: string } };

/** Parses a whole MDX file, front matter included, so that positions are those of the file. */
export function parseMdx(text: string): ParsedMdx {
  try {
    return { tree: processor.parse(text) };
  } catch (error) {
    const { line = 1, column = 1, reason } = error as VFileMessage;
    return { error: { ...(openTagIn(reason) ?? { line, column }), message: reason } };
  }
}

/** A tag that is not closed is itself the place to look at, and named only in the message. */
function openTagIn(reason: string): { line: number; column: number } | undefined {
  const match = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}

/**
 * Every node of a tree in the order of the text, the tree itself first. Plain recursion: the
 * usual library makes a function for each node, which is a second at 500 pages.
 */
export function nodesOf(tree: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const add = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(add);
  };
  add(tree);
  return nodes;
}

/** Every use of a component, in the order of the text. */
export function jsxNamed(tree: Root, name: string): JsxElement[] {
  return nodesOf(tree)
    .filter(isJsx)
    .filter((node) => node.name === name);
}

export function isJsx(node: { type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of an attribute written as a string; undefined when absent or an expression. */
export function stringAttribute(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}
