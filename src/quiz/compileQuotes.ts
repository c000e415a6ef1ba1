import type { Nodes, Root } from 'mdast';

/** What an opening quotation mark stands behind: nothing, a space, a bracket, a dash, a quote. */
const BEFORE_OPENING = /^$|[\s([{\u2013\u2014/\u2018\u201c"]$/;

const INLINE = new Set<Nodes['type']>([
  'emphasis',
  'strong',
  'link',
  'text',
  'inlineCode',
  'break',
]);

/**
 * Sets straight quotation marks and apostrophes as a printer would, so that a text looks the same
 * whichever its author typed. Code stays as it is. Changes the tree.
 */
export function curlQuotes(tree: Root): void {
  curl(tree, '');
}

/** @returns the character that what comes next stands behind */
function curl(node: Nodes, before: string): string {
  switch (node.type) {
    case 'text':
      node.value = curled(node.value, before);
      return node.value.slice(-1);
    case 'inlineCode':
      return node.value.slice(-1);
    case 'break':
      return '';
  }
  if (!('children' in node)) return before;
  return node.children.reduce<string>(
    (last, child) => curl(child, INLINE.has(child.type) ? last : ''),
    INLINE.has(node.type) ? before : '',
  );
}

function curled(text: string, before: string): string {
  return text.replace(/["']/g, (mark, at: number) => {
    const opens = BEFORE_OPENING.test(at === 0 ? before : text.slice(at - 1, at));
    if (mark === '"') return opens ? '\u201c' : '\u201d';
    return opens ? '\u2018' : '\u2019';
  });
}
