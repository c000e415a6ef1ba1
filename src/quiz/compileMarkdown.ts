import type { ListItem, Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { curlQuotes } from './compileQuotes';
import { isSafeHref, type RichNode, type RichTag, type RichText } from './richText';

/** Markdown that a question may not hold; the message says what was found and what is expected. */
export class MarkdownError extends Error {
  override name = 'MarkdownError';
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** How each kind of Markdown node that is allowed is rendered. */
const TAGS: Partial<Record<Nodes['type'], RichTag>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  link: 'a',
};

/**
 * Compiles paragraphs, lists, quotations, tables, emphasis, inline code and links.
 * @throws {MarkdownError} for anything else, images and HTML among it.
 */
export function compileMarkdown(markdown: string): RichText {
  return blocks(markdown).map(compileNode);
}

/**
 * Compiles one paragraph, as a label or legend can hold it, without the paragraph around it.
 * @throws {MarkdownError} for more than one paragraph, for blocks and, in a label, for links.
 */
export function compileInline(markdown: string): RichText {
  const [only, ...rest] = blocks(markdown);
  if (rest.length > 0) throw refused('a second paragraph or block', 'one paragraph');
  const inline = inlineOf(only, 'one paragraph');
  if (holdsLink(inline)) {
    throw refused('a link', 'text without links, since choosing it must not lead away');
  }
  return inline.map(compileNode);
}

/**
 * Compiles a prompt: the last paragraph asks the question, what comes before it leads up to it.
 * @throws {MarkdownError} if the last block is no paragraph.
 */
export function compilePrompt(markdown: string): { lead: RichText; prompt: RichText } {
  const all = blocks(markdown);
  const asks = inlineOf(all.at(-1), 'a prompt that ends with the paragraph that asks');
  return { lead: all.slice(0, -1).map(compileNode), prompt: asks.map(compileNode) };
}

function blocks(markdown: string): RootContent[] {
  const tree = parser.parse(markdown);
  curlQuotes(tree);
  return tree.children;
}

function inlineOf(block: RootContent | undefined, expected: string): PhrasingContent[] {
  if (block?.type === 'paragraph') return block.children;
  throw refused(block ? nameOf(block) : 'no text', expected);
}

function holdsLink(nodes: readonly Nodes[]): boolean {
  return nodes.some(
    (node) => node.type === 'link' || ('children' in node && holdsLink(node.children)),
  );
}

function compileNode(node: Nodes): RichNode {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\n/g, ' ');
    case 'inlineCode':
      return { tag: 'code', children: [node.value] };
    case 'break':
      return { tag: 'br' };
    case 'list':
      return { tag: node.ordered ? 'ol' : 'ul', children: node.children.map(compileItem) };
    case 'table':
      return compileTable(node);
    case 'link':
      if (!isSafeHref(node.url)) {
        throw refused(`a link to ${node.url}`, 'an https address or one of this site');
      }
      return { tag: 'a', href: node.url, children: childrenOf(node) };
    default: {
      const tag = TAGS[node.type];
      if (!tag || !('children' in node)) throw refused(nameOf(node), ALLOWED);
      return { tag, children: childrenOf(node) };
    }
  }
}

/** A tight list's items hold their text without a paragraph around it, as HTML renders it. */
function compileItem(item: ListItem): RichNode {
  if (typeof item.checked === 'boolean') throw refused('a task list', ALLOWED);
  const [first, ...rest] = item.children;
  const tight = !item.spread && first?.type === 'paragraph';
  const children = tight
    ? [...childrenOf(first), ...rest.map(compileNode)]
    : item.children.map(compileNode);
  return { tag: 'li', children };
}

/** The first row of a table names its columns. */
function compileTable({ children: [head, ...rows] }: Table): RichNode {
  const row = (node: typeof head, tag: 'th' | 'td'): RichNode => ({
    tag: 'tr',
    children: (node?.children ?? []).map((cell) => ({ tag, children: childrenOf(cell) })),
  });
  return {
    tag: 'table',
    children: [
      { tag: 'thead', children: [row(head, 'th')] },
      { tag: 'tbody', children: rows.map((one) => row(one, 'td')) },
    ],
  };
}

function childrenOf(node: Parents): RichNode[] {
  return node.children.map(compileNode);
}

const ALLOWED = 'paragraphs, lists, quotations, tables, emphasis, inline code and links';

const NAMES: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  heading: 'a heading',
  table: 'a table',
  code: 'a block of code',
  list: 'a list',
  blockquote: 'a quotation',
  delete: 'struck-out text',
  thematicBreak: 'a rule across the page',
  definition: 'a link definition',
  linkReference: 'a link by reference',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
};

function nameOf(node: Nodes): string {
  const name = NAMES[node.type] ?? node.type;
  return node.type === 'html' ? `${name} (${node.value.slice(0, 40)})` : name;
}

function refused(found: string, expected: string): MarkdownError {
  return new MarkdownError(`unexpected ${found}, expected ${expected}`);
}
