import type { Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import GithubSlugger from 'github-slugger';
import { isJsx, nodesOf, stringAttribute } from './mdx';

export interface Point {
  line: number;
  column: number;
}

/** A component of the handbook as it is used in a page. */
export interface ComponentUse extends Point {
  name: string;
  /** Value of the attribute that names what is used; undefined when missing. */
  target: string | undefined;
}

/** The attribute by which each component of the handbook names what it shows. */
export const TARGET_ATTRIBUTES = {
  Cite: 'id',
  Term: 'id',
  Var: 'name',
  ClauseRef: 'id',
  Quiz: 'bank',
  PageList: 'section',
  CourseOutline: 'course',
} as const;

/** Components without a target that pages may use. */
export const PLAIN_COMPONENTS = ['Checklist', 'CourseCatalogue', 'Wording'] as const;

/** Container directives that pages may use, beside the audiences. */
export const ADMONITIONS = ['note', 'tip', 'info', 'warning', 'danger'] as const;

/** Every use of a component, in the order of the text. */
export function componentUses(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  for (const node of nodesOf(tree)) {
    if (!isJsx(node) || !node.name) continue;
    const attribute = (TARGET_ATTRIBUTES as Record<string, string | undefined>)[node.name];
    uses.push({
      name: node.name,
      target: attribute ? stringAttribute(node, attribute) : undefined,
      ...pointOf(node),
    });
  }
  return uses;
}

/** Every address that is linked to, in the order of the text. */
export function links(tree: Root): (Point & { url: string })[] {
  const found: (Point & { url: string })[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    found.push({ url: node.url, ...pointOf(node) });
  }
  return found;
}

/** Every heading with its text, depth and anchor, as Docusaurus derives it. */
export function headings(tree: Root): (Point & { depth: number; text: string; anchor: string })[] {
  const slugger = new GithubSlugger();
  const found: (Point & { depth: number; text: string; anchor: string })[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading') continue;
    const text = toString(node);
    found.push({ depth: node.depth, text, anchor: slugger.slug(text), ...pointOf(node) });
  }
  return found;
}

/** 1-based place where a node begins. */
export function pointOf(node: { position?: { start: Point } | undefined }): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * Place of a character of a text node in the file. The file has characters that the node has
 * not, such as indentation and backslashes: both are walked, and those are stepped over.
 */
export function pointInText(source: string, node: Text, index: number): Point {
  let at = node.position?.start.offset ?? 0;
  for (const character of node.value.slice(0, index)) {
    const next = source.indexOf(character, at);
    if (next !== -1) at = next + character.length;
  }
  at = Math.max(at, source.indexOf(node.value.charAt(index), at));
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  return { line: source.slice(0, at).split('\n').length, column: at - lineStart + 1 };
}
