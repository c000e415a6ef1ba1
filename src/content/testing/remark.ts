import type { Expression, Program } from 'estree';
import type { Nodes, Root } from 'mdast';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Audience } from '../../audience/schema';
import { isJsx, parseMdx, type JsxElement } from '../mdx';
import type { ContentStore } from '../store';
import { createStore } from '../store';
import { withSite, type Files } from './site';

type Transformation = (store: ContentStore) => () => (tree: Root, file: VFile) => void;

/**
 * Parses a page of a site and transforms it as a build for the audience does.
 * @param compiled what Docusaurus compiles of it: the whole page, unless a list shows an excerpt
 */
export function transformed(
  transformation: Transformation,
  files: Files,
  file: string,
  audience: Audience = 'public',
  compiled: string = files[file] ?? '',
): Root {
  return withSite(files, (dir) => {
    const { tree } = parseMdx(compiled);
    if (!tree) throw new Error(`${file} cannot be parsed.`);
    const store = createStore(dir, audience, false);
    transformation(store)()(tree, new VFile({ path: `${dir}/${file}`, value: compiled }));
    return tree;
  });
}

/** Where and why a transformation fails a page: file, line, column and the words. */
export function failureOf(transform: () => unknown): string {
  try {
    transform();
    return 'no failure';
  } catch (error) {
    const { file = '', line, column, reason, fatal } = error as VFileMessage;
    const place = `${file.replace(/^.*?handbook-site-[^/]*\//, '')}:${line}:${column}`;
    return fatal ? `${place} ${reason}` : String(error);
  }
}

/** A tree as indented lines: what a page says, imports and hands to its components. */
export function outline(tree: Root): string {
  return tree.children.flatMap((child) => linesOf(child, '')).join('\n');
}

function linesOf(node: Nodes, indent: string): string[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'mdxjsEsm') return [`${indent}${importOf(node.data?.estree as Program)}`];
  if ('value' in node) return [`${indent}${node.type === 'text' ? '' : node.type} ${node.value}`];
  const name = isJsx(node) ? `<${[node.name, ...attributesOf(node)].join(' ')}>` : node.type;
  const url = 'url' in node ? ` ${node.url}` : '';
  const children = 'children' in node ? node.children : [];
  return [
    `${indent}${name}${url}`,
    ...children.flatMap((child) => linesOf(child as Nodes, `${indent}  `)),
  ];
}

/** Attributes with the values that the compiled page has: those of the expressions' trees. */
function attributesOf(element: JsxElement): string[] {
  return element.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return '{…}';
    const { name, value } = attribute;
    if (typeof value === 'string') return `${name}="${value}"`;
    const statement = value?.data?.estree?.body[0];
    return statement?.type === 'ExpressionStatement'
      ? `${name}={${codeOf(statement.expression)}}`
      : name;
  });
}

function codeOf(expression: Expression): string {
  if (expression.type === 'Identifier') return expression.name;
  if (expression.type === 'Literal') return JSON.stringify(expression.value);
  if (expression.type !== 'ArrayExpression') return expression.type;
  return `[${expression.elements.map((element) => codeOf(element as Expression)).join(', ')}]`;
}

function importOf(program: Program): string {
  const statement = program.body[0];
  if (statement?.type !== 'ImportDeclaration') return '{…}';
  const names = statement.specifiers.map(({ local }) => local.name);
  return `import ${names.join(', ')} from ${JSON.stringify(statement.source.value)}`;
}
