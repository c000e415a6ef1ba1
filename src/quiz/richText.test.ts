import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeHref, keepAllowed, plainText, RICH_TAGS, type RichText } from './richText';

const { tree } = fc.letrec<{ tree: RichText; node: RichText[number] }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.constant({ tag: 'br' as const }),
    fc.record({
      tag: fc.constantFrom(...RICH_TAGS.filter((tag) => tag !== 'a' && tag !== 'br')),
      children: tie('tree'),
    }),
    fc.record({
      tag: fc.constant('a' as const),
      href: fc.constantFrom('https://example.org/a', '/help', '#top', 'page?x=1'),
      children: tie('tree'),
    }),
  ),
}));

describe('keepAllowed', () => {
  test('keeps what is allowed as it is', () => {
    fc.assert(
      fc.property(tree, (text) => {
        expect(keepAllowed(text)).toEqual(text);
      }),
    );
  });

  test('takes anything and keeps nothing that is not allowed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const kept = keepAllowed(value);
        expect(keepAllowed(kept)).toEqual(kept);
      }),
    );
  });

  test('drops unknown tags with all that is in them, and unknown attributes', () => {
    const value = [
      'a',
      { tag: 'script', children: ['alert(1)'] },
      { tag: 'p', onclick: 'x', children: [{ tag: 'img', src: 'x' }, 'b'] },
      { tag: 'constructor', children: ['c'] },
      null,
      7,
    ];
    expect(keepAllowed(value)).toEqual(['a', { tag: 'p', children: ['b'] }]);
  });

  test('leaves the text of a link that leads where it may not', () => {
    for (const href of ['javascript:x', undefined, {}]) {
      expect(keepAllowed([{ tag: 'a', href, children: ['go'] }])).toEqual(['go']);
    }
  });

  test('survives a tree of any depth', () => {
    let deep: unknown = ['x'];
    for (let depth = 0; depth < 100_000; depth++) deep = [{ tag: 'em', children: deep }];
    expect(() => keepAllowed(deep)).not.toThrow();
  });
});

describe('isSafeHref', () => {
  test.each(['https://example.org', 'HTTPS://example.org/x', '/help', '#a', '../x', 'a/b?c=d:e'])(
    'accepts %j',
    (href) => expect(isSafeHref(href)).toBe(true),
  );

  test.each([
    'http://example.org',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'https:example.org',
    'https://',
    '',
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false));
});

test('plainText gives the words, with blocks apart', () => {
  const text: RichText = [
    { tag: 'p', children: ['One ', { tag: 'em', children: ['two'] }, '.'] },
    {
      tag: 'ul',
      children: [
        { tag: 'li', children: ['three'] },
        { tag: 'li', children: ['four'] },
      ],
    },
  ];
  expect(plainText(text)).toBe('One two. three four');
});
