import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What one built page holds that a Content-Security-Policy has to speak about. */
export interface PageScan {
  /** Texts of inline scripts that a browser would run, as the browser hashes them. */
  scripts: string[];
  /** Texts of `<style>` elements. */
  styles: string[];
  /** Values of `style` attributes, entities decoded. */
  styleAttributes: string[];
  /** Code no hash can allow here: `onclick="…"` and `href="javascript:…"`. */
  unhashable: string[];
  /** Whether a form of the page is sent to an address. */
  sendsForm: boolean;
}

/**
 * Reads a page as browsers do. A whole HTML parser, because minified pages leave out quotes and
 * tags, and a hash must be of the decoded text, byte for byte.
 */
export function scanPage(html: string): PageScan {
  const scan: PageScan = {
    scripts: [],
    styles: [],
    styleAttributes: [],
    unhashable: [],
    sendsForm: false,
  };
  // Without scripting the content of <noscript> is read too: readers without scripts get styles.
  const pending: DefaultTreeAdapterTypes.Node[] = [parse(html, { scriptingEnabled: false })];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('tagName' in node) scanElement(node, scan);
    if ('content' in node) pending.push(node.content);
    if ('childNodes' in node) pending.push(...node.childNodes);
  }
  return scan;
}

function scanElement(element: DefaultTreeAdapterTypes.Element, scan: PageScan): void {
  if (element.tagName === 'script' && runsInline(element)) scan.scripts.push(textOf(element));
  if (element.tagName === 'style') scan.styles.push(textOf(element));
  for (const { name, value } of element.attrs) {
    if (name === 'style') scan.styleAttributes.push(value);
    if (/^on[a-z]+$/.test(name)) scan.unhashable.push(`${name}="${value}"`);
    if (/^\s*javascript:/i.test(value)) scan.unhashable.push(`${name}="${value}"`);
    if (name === 'formaction' || (name === 'action' && element.tagName === 'form')) {
      scan.sendsForm = true;
    }
  }
}

// https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
const JAVASCRIPT_TYPE =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript)|module|importmap|speculationrules)$/i;

/** Data blocks such as JSON-LD are no scripts: the browser neither runs nor checks them. */
function runsInline(element: DefaultTreeAdapterTypes.Element): boolean {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (attributes.has('src') || attributes.has('href')) return false; // href: scripts inside SVG
  const type = attributes.get('type')?.trim() ?? '';
  return type === '' || JAVASCRIPT_TYPE.test(type);
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
