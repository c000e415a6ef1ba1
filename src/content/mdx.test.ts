import { describe, expect, test } from 'vitest';
import { isJsx, parseMdx, stringAttribute } from './mdx';

describe('parseMdx', () => {
  test('keeps the positions of the file, front matter included', () => {
    const { tree } = parseMdx('---\nid: a\n---\n\nText.\n');
    expect(tree?.children.map((node) => [node.type, node.position?.start.line])).toEqual([
      ['yaml', 1],
      ['paragraph', 5],
    ]);
  });

  test('knows components, passages and tables', () => {
    const { tree } = parseMdx('<Quiz bank="a/b" />\n\n:::member\nText.\n:::\n\n| a |\n| - |\n');
    expect(tree?.children.map(({ type }) => type)).toEqual([
      'mdxJsxFlowElement',
      'containerDirective',
      'table',
    ]);
  });

  test.each([
    ['a { b', 1, 6],
    ['\nless <3 than', 2, 7],
    ['Text.\n\n> <Checklist>\n> - a', 3, 3],
    ['Text <b>and', 1, 6],
    ['Text <b>and</i>.', 1, 12],
  ])('says where %j goes wrong', (text, line, column) => {
    const parsed = parseMdx(text);
    expect(parsed.tree).toBeUndefined();
    expect(parsed).toMatchObject({ error: { line, column, message: expect.stringMatching(/\w/) } });
  });
});

describe('stringAttribute', () => {
  test.each([
    ['<Cite id="guide" />', 'guide'],
    ['<Cite note="x" id="guide" />', 'guide'],
    ['<Cite id="" />', ''],
    ['<Cite />', undefined],
    ['<Cite id />', undefined],
    ['<Cite id={"guide"} />', undefined],
    ['<Cite {...id} />', undefined],
  ])('of %s is %j', (text, value) => {
    const element = parseMdx(text).tree?.children[0];
    if (!element || !isJsx(element)) throw new Error('no element');
    expect(stringAttribute(element, 'id')).toBe(value);
  });
});
