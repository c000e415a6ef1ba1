/** The tags that text of a question may have. Everything else is refused when it is compiled. */
export const RICH_TAGS = [
  'p',
  'em',
  'strong',
  'code',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;

export type RichTag = (typeof RICH_TAGS)[number];

/** Compiled Markdown as a small JSON tree: a text, or an element with children. */
export type RichNode = string | RichElement;

export interface RichElement {
  tag: RichTag;
  /** Only of an `a`. */
  href?: string;
  /** Left out of a `br`. */
  children?: RichText;
}

export type RichText = readonly RichNode[];

/** Nobody nests deeper; it keeps the functions here total for any input. */
const MAX_DEPTH = 24;

/**
 * Keeps what is allow-listed of any value and drops the rest, children included. Takes and gives
 * JSON; never throws. A link whose address is refused becomes its text.
 */
export function keepAllowed(value: unknown, depth = 0): RichText {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
  return value.flatMap((node: unknown): RichText => {
    if (typeof node === 'string') return [node];
    if (typeof node !== 'object' || node === null || !('tag' in node)) return [];
    const { tag } = node;
    if (!isRichTag(tag)) return [];
    if (tag === 'br') return [{ tag }];
    const children = keepAllowed('children' in node ? node.children : [], depth + 1);
    if (tag !== 'a') return [{ tag, children }];
    const href = 'href' in node ? node.href : undefined;
    return typeof href === 'string' && isSafeHref(href) ? [{ tag, href, children }] : children;
  });
}

/** Whether an address is https or relative to this site, however oddly it is written. */
export function isSafeHref(href: string): boolean {
  // Browsers drop or replace spaces, control characters and backslashes, and so could read another
  // address from the text.
  if (!/^[!-[\]-~\u00a1-\uffff]+$/.test(href)) return false;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(href);
  if (hasScheme) return /^https:\/\//i.test(href) && URL.canParse(href);
  const here = 'https://here.invalid';
  return URL.canParse(href, here) && new URL(href, here).origin === here;
}

/** The words alone, for names, descriptions and structured data. */
export function plainText(text: RichText): string {
  return text.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  const words = (node.children ?? []).map(wordsOf).join('');
  return ['p', 'li', 'blockquote', 'br', 'th', 'td'].includes(node.tag) ? `${words} ` : words;
}

function isRichTag(tag: unknown): tag is RichTag {
  return (RICH_TAGS as readonly unknown[]).includes(tag);
}
