export type Attributes = Readonly<Record<string, string | number>>;

/** What XML 1.0 cannot hold, by its production 2 (Char): control characters, halves of a pair. */
const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML can hold it: U+FFFD where a character is forbidden, lines ended by \n alone. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\uFFFD');
}

/** Text for the content of an element or, between double quotes, for an attribute. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

/** An element in XML. Attributes are escaped here, `content` has to be XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  const start = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${start}/>` : `<${name}${start}>${inner}</${name}>`;
}

/** An element that says one thing, in its attribute `w:val`. */
export function value(name: string, val: string | number): string {
  return element(name, { 'w:val': val });
}

/** A whole file. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
