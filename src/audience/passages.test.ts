import { describe, expect, test } from 'vitest';
import { parseMdx } from '../content/mdx';
import { outline } from '../content/testing/remark';
import { audienceOfPassage, visibleTree } from './passages';
import type { Audience } from './schema';

function treeOf(text: string) {
  const { tree } = parseMdx(text);
  if (!tree) throw new Error('cannot be parsed');
  return tree;
}

function left(text: string, audience: Audience): string {
  return outline(visibleTree(treeOf(text), audience));
}

const TEXT = 'For all.\n\n:::member\nFor members.\n:::\n\n:::trainer\nFor trainers.\n:::';

describe('audienceOfPassage', () => {
  test.each([
    [':::member\nText.\n:::', 'member'],
    [':::trainer\nText.\n:::', 'trainer'],
    [':::public\nText.\n:::', 'public'],
    [':::note\nText.\n:::', undefined],
    ['::member', undefined],
    ['Text.', undefined],
  ])('of %j is %j', (text, audience) => {
    const [node] = treeOf(text).children;
    if (!node) throw new Error('no node');
    expect(audienceOfPassage(node)).toBe(audience);
  });
});

describe('visibleTree', () => {
  test.each([
    ['public', ['For all.']],
    ['member', ['For all.', 'For members.']],
    ['trainer', ['For all.', 'For members.', 'For trainers.']],
  ] as const)('leaves the %s build %j', (audience, texts) => {
    expect(left(TEXT, audience).match(/For \w+\./g)).toEqual(texts);
  });

  test('finds passages in lists, quotations, components and other passages', () => {
    const nested = [
      '- a\n\n  :::member\n  Secret.\n  :::',
      '> :::member\n> Secret.\n> :::',
      '<Checklist>\n\n:::member\nSecret.\n:::\n\n</Checklist>',
      '::::note\n:::member\nSecret.\n:::\n::::',
      '::::member\n:::public\nSecret.\n:::\n::::',
    ];
    for (const text of nested) {
      expect(left(text, 'public')).not.toContain('Secret');
      expect(left(text, 'member')).toContain('Secret');
    }
  });

  test('is a copy', () => {
    const tree = treeOf(TEXT);
    visibleTree(tree, 'public');
    expect(outline(tree)).toBe(outline(treeOf(TEXT)));
  });

  test('leaves every other node as it is', () => {
    const text = '# a\n\n- b\n\n:::note\nc\n:::';
    expect(left(text, 'public')).toBe(outline(treeOf(text)));
  });
});
