import { valueToEstree } from 'estree-util-value-to-estree';
import type { Program } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { JsxElement } from './mdx';

/** Makes nodes for remark transformations: imports and attributes that hold code. */

/** Adds `import name from 'path'` to the top of a page; the page then ships that module. */
export function addImport(tree: Root, name: string, path: string): void {
  const program: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
        source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
        attributes: [],
      },
    ],
  };
  const node: MdxjsEsm = {
    type: 'mdxjsEsm',
    value: `import ${name} from ${JSON.stringify(path)}`,
    data: { estree: program },
  };
  tree.children.unshift(node as RootContent);
}

/** An attribute whose value is JSON-like data. */
export function dataAttribute(name: string, value: unknown): MdxJsxAttribute {
  return expressionAttribute(name, valueToEstree(value) as Expression, '…');
}

/** An attribute whose value is something imported. */
export function importedAttribute(name: string, identifier: string): MdxJsxAttribute {
  return expressionAttribute(name, { type: 'Identifier', name: identifier }, identifier);
}

/** An attribute whose value is a list of things imported. */
export function importedListAttribute(
  name: string,
  identifiers: readonly string[],
): MdxJsxAttribute {
  const elements = identifiers.map((id) => ({ type: 'Identifier' as const, name: id }));
  return expressionAttribute(
    name,
    { type: 'ArrayExpression', elements },
    `[${identifiers.join()}]`,
  );
}

type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression'];

function expressionAttribute(name: string, expression: Expression, value: string): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value, data: { estree } },
  };
}

/** A component on a line of its own. */
export function flowElement(
  name: string,
  attributes: JsxElement['attributes'] = [],
  children: RootContent[] = [],
): RootContent {
  return { type: 'mdxJsxFlowElement', name, attributes, children } as RootContent;
}

/** Sets an attribute, in place of one with the same name. */
export function setAttribute(element: JsxElement, attribute: MdxJsxAttribute): void {
  element.attributes = [
    ...element.attributes.filter((other) => !('name' in other) || other.name !== attribute.name),
    attribute,
  ];
}

/** An attribute with a plain string. */
export function textAttribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}
