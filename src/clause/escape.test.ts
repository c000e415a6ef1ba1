import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeMarkdown, escapeMarkdownLine } from './escape';

test('escapeHtml leaves no mark that HTML knows', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
});

describe('escapeMarkdown', () => {
  test('escapes marks, and leaves usual text as it is', () => {
    expect(escapeMarkdown('*a* [b](c) <d> `e` | {f}')).toBe(
      String.raw`\*a\* \[b\](c) \<d\> \`e\` \| \{f\}`,
    );
    const usual = 'Smith & Sons (UK) Ltd., 5–7 High Street; a-b@example.com, 10:30: “yes!”';
    expect(escapeMarkdown(usual)).toBe(usual);
    expect(escapeMarkdown('http://a_b www.c')).toBe(String.raw`http\://a\_b www\.c`);
    const addresses = 'See https://example.org/a (or http://example.org/b?c=1).';
    expect(escapeMarkdown(addresses)).toBe(addresses);
    expect(escapeMarkdown('&amp; &#60;')).toBe(String.raw`\&amp; &\#60;`);
  });

  test.each([
    ['- item', String.raw`\- item`],
    ['12. item', String.raw`12\. item`],
    ['3) item', String.raw`3\) item`],
    ['===', String.raw`\===`],
    [':::note', String.raw`\:::note`],
    ['    code', 'code'],
    ['2026 was', '2026 was'],
  ])('escapes %j at the beginning of a line', (text, escaped) => {
    expect(escapeMarkdownLine(text)).toBe(escaped);
  });
});
