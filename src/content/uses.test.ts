import type { Nodes, Root, Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMdx } from './mdx';
import { componentUses, headings, links, pointInText, pointOf } from './uses';

function treeOf(text: string): Root {
  const { tree } = parseMdx(text);
  if (!tree) throw new Error('cannot be parsed');
  return tree;
}

test('componentUses gives each component with its target and place, in the order of the text', () => {
  const text =
    'A <Term id="csam">word</Term><Cite id="guide" />.\n\n<Checklist>\n- <Var />\n</Checklist>';
  expect(componentUses(treeOf(text))).toEqual([
    { name: 'Term', target: 'csam', line: 1, column: 3 },
    { name: 'Cite', target: 'guide', line: 1, column: 30 },
    { name: 'Checklist', target: undefined, line: 3, column: 1 },
    { name: 'Var', target: undefined, line: 4, column: 3 },
  ]);
});

test('links gives addresses, those of definitions too', () => {
  const text = 'See [a](/a#b) and\n[c][c].\n\n[c]: /c\n\n`[no](/no)`';
  expect(links(treeOf(text))).toEqual([
    { url: '/a#b', line: 1, column: 5 },
    { url: '/c', line: 4, column: 1 },
  ]);
});

test('headings gives anchors as the site makes them', () => {
  const text = '## What to *do*\n\n### Who?\n\n## What to do\n\n> ## Step 1: `go`';
  expect(headings(treeOf(text)).map(({ depth, anchor }) => [depth, anchor])).toEqual([
    [2, 'what-to-do'],
    [3, 'who'],
    [2, 'what-to-do-1'],
    [2, 'step-1-go'],
  ]);
});

test('pointOf gives the beginning of the file for a node without a place', () => {
  expect(pointOf({})).toEqual({ line: 1, column: 1 });
});

describe('pointInText', () => {
  test.each([
    ['one line word', 1, 10],
    ['two\nlines word', 2, 7],
    ['- item\n  and   word', 2, 9],
    ['> said\n> a word', 2, 5],
    ['\\* escaped \\[ word', 1, 15],
    ['R&amp;D &lt; word', 1, 14],
    ['&copy; word', 1, 8],
    ['two\r\nlines word', 2, 7],
    ['– “dash” word', 1, 10],
  ])('of the word in %j', (source, line, column) => {
    const texts: Text[] = [];
    const collect = (node: Nodes): void => {
      if (node.type === 'text') texts.push(node);
      if ('children' in node) node.children.forEach(collect);
    };
    collect(treeOf(source));
    const node = texts.find(({ value }) => value.includes('word'));
    if (!node) throw new Error('no word');
    expect(pointInText(source, node, node.value.indexOf('word'))).toEqual({ line, column });
  });
});
