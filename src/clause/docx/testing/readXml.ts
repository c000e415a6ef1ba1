/** An element with its attributes and what is in it, or a stretch of text. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TAG = new RegExp(String.raw`^<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>$`);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})="([^"]*)"`, 'g');
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the part of XML that documents are written in: no comments, CDATA or document types.
 * @throws Error where the text is not well-formed
 */
export function readXml(xml: string): XmlElement {
  if (!CHARACTERS.test(xml)) throw new Error('A character that XML cannot hold');
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const token of body.match(/<[^>]*>|[^<]+|</g) ?? []) read(token, open);
  const [first] = root.children;
  if (open.length > 1 || root.children.length !== 1 || !first || typeof first === 'string') {
    throw new Error('Not one whole element');
  }
  return first;
}

/** All elements of a name in an element, at any depth, in the order of the text. */
export function findAll(node: XmlElement, name: string): XmlElement[] {
  return elements(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The elements directly in an element. */
export function elements(node: XmlElement): XmlElement[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The child of a name, if there is one. */
export function child(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node && elements(node).find((element) => element.name === name);
}

function read(token: string, open: XmlElement[]): void {
  const parent = open.at(-1);
  if (!parent) throw new Error('Text after the end');
  if (!token.startsWith('<')) {
    parent.children.push(decode(token));
    return;
  }
  const [, closes, name = '', attributes = '', empty] = TAG.exec(token) ?? [];
  if (name === '') throw new Error(`Not a tag: ${token}`);
  if (closes) {
    if (parent.name !== name || open.length === 1) throw new Error(`Not open: ${name}`);
    open.pop();
    return;
  }
  const element = { name, attributes: readAttributes(attributes), children: [] };
  parent.children.push(element);
  if (!empty) open.push(element);
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)];
  const entries = found.map(([, name = '', value = '']) => [name, decode(value)] as const);
  if (new Set(entries.map(([name]) => name)).size < entries.length) {
    throw new Error(`An attribute twice: ${text}`);
  }
  return Object.fromEntries(entries);
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('The end of a CDATA section');
  return text.replace(/&(\w*;)?/g, (entity, name = '') => {
    const character = ENTITIES[String(name).slice(0, -1)];
    if (character === undefined) throw new Error(`Not an entity: ${entity}`);
    return character;
  });
}
