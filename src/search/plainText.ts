import type { Nodes } from 'mdast';
import type {} from 'mdast-util-directive';
import { clauseInWords, titleFromId } from '../clause/texts';
import { isJsx, stringAttribute } from '../content/mdx';

/** Components that show something other than words of the page. */
const WORDLESS = new Set(['Cite', 'Quiz', 'PageList']);

/** Nodes whose value is code for the build or data, and no text. */
const NO_TEXT = new Set(['yaml', 'html', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** The words of a node as a reader sees them, on one line. */
export function plainText(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (NO_TEXT.has(node.type)) return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if (isJsx(node)) {
    if (WORDLESS.has(node.name ?? '')) return '';
    if (node.name === 'Var') return variableText(stringAttribute(node, 'name') ?? '');
    if (node.name === 'ClauseRef') return clauseText(stringAttribute(node, 'id') ?? '');
  }
  if (node.type === 'tableRow') return node.children.map(plainText).join(' · ');
  // A colon before a word is read as a directive; it is text all the same.
  const own = node.type === 'textDirective' ? `:${node.name}` : '';
  if ('children' in node) return own + node.children.map(rawText).join('');
  return 'value' in node ? node.value : own;
}

/** A variable of a clause stands in the text as its name: [preservation period]. */
function variableText(name: string): string {
  return `[${name.replaceAll('-', ' ')}]`;
}

/** A reference to another clause stands in the text with its id as words. */
function clauseText(id: string): string {
  return clauseInWords(titleFromId(id));
}
