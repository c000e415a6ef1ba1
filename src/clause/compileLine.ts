import type { Nodes, PhrasingContent } from 'mdast';
import { isJsx, stringAttribute } from '../content/mdx';
import { plainText } from '../search/plainText';
import type { Inline } from './types';

/** Told of every node that a wording cannot hold. */
type Refuse = (node: Nodes) => void;

/** A line of wording with single spaces, and none at its ends. */
export function compileLine(children: readonly PhrasingContent[], refuse: Refuse): Inline[] {
  const content: Inline[] = [];
  for (const inline of children.map((child) => compileInline(child, refuse))) {
    const last = content.at(-1);
    if ('text' in inline && last && 'text' in last) last.text += inline.text;
    else content.push(inline);
  }
  const [first, last] = [content[0], content.at(-1)];
  for (const inline of content) {
    if ('text' in inline) inline.text = inline.text.replace(/[ \t\r\n]+/g, ' ');
  }
  if (first && 'text' in first) first.text = first.text.trimStart();
  if (last && 'text' in last) last.text = last.text.trimEnd();
  return content.filter((inline) => !('text' in inline) || inline.text !== '');
}

function compileInline(node: PhrasingContent, refuse: Refuse): Inline {
  if (node.type === 'text') return { text: node.value };
  if (node.type === 'break') return { text: ' ' };
  if (isJsx(node) && node.name === 'Var') return { var: stringAttribute(node, 'name') ?? '' };
  if (isJsx(node) && node.name === 'ClauseRef') {
    return { clause: stringAttribute(node, 'id') ?? '' };
  }
  // A colon before a word is read as a directive; it is text all the same.
  if (node.type === 'textDirective' && node.children.length === 0) return { text: `:${node.name}` };
  refuse(node);
  return { text: plainText(node) };
}

const NAMES: Partial<Record<Nodes['type'], string>> = {
  link: 'a link',
  linkReference: 'a link',
  image: 'an image',
  imageReference: 'an image',
  table: 'a table',
  emphasis: 'emphasis',
  strong: 'emphasis',
  inlineCode: 'code',
  code: 'code',
  heading: 'a heading',
  blockquote: 'a quotation',
  containerDirective: 'a passage',
};

/** What a node is, in the words of editors. */
export function nodeName(node: Nodes): string {
  return isJsx(node) ? `<${node.name ?? ''}>` : (NAMES[node.type] ?? 'Markdown of another kind');
}
