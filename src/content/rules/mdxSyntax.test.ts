import { expect, test } from 'vitest';
import { guidance } from '../testing/pages';
import { NO_FAULT, reportOf } from '../testing/site';
import { mdxSyntax } from './mdxSyntax';

const report = (body: string) =>
  reportOf(mdxSyntax, { 'docs/handbook/papers/a.mdx': guidance('a', body) });

test('mdx-syntax passes valid MDX', () => {
  expect(report('Less \\< than, \\{ and <Cite id="guide" />.')).toBe(NO_FAULT);
});

test('mdx-syntax says where and how MDX is broken', () => {
  expect(report('Text.\n\nLess than <5 per cent.')).toMatchInlineSnapshot(`
    "docs/handbook/papers/a.mdx:15:12  error  mdx-syntax
      found:    MDX that cannot be read: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
      expected: valid MDX
      mend:     in MDX "<" and "{" are syntax: write "less than", or put a backslash before the sign

    1 error, 0 warnings"
  `);
  expect(report('A {set')).toMatchInlineSnapshot(`
    "docs/handbook/papers/a.mdx:13:7  error  mdx-syntax
      found:    MDX that cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
      expected: valid MDX
      mend:     in MDX "<" and "{" are syntax: write "less than", or put a backslash before the sign

    1 error, 0 warnings"
  `);
  expect(report('<Checklist>\n- one\n')).toMatchInlineSnapshot(`
    "docs/handbook/papers/a.mdx:13:1  error  mdx-syntax
      found:    MDX that cannot be read: Expected a closing tag for \`<Checklist>\` (13:1-13:12)
      expected: valid MDX
      mend:     in MDX "<" and "{" are syntax: write "less than", or put a backslash before the sign

    1 error, 0 warnings"
  `);
});
