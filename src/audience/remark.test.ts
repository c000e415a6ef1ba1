import { describe, expect, test } from 'vitest';
import { clause, guidance } from '../content/testing/pages';
import { outline, transformed } from '../content/testing/remark';
import { remarkAudience } from './remark';
import type { Audience } from './schema';

const FILE = 'docs/handbook/papers/a.mdx';
const MEMBERS = { audience: 'member' };
const built = (body: string, audience: Audience = 'public') => {
  const files = {
    [FILE]: guidance('a', body),
    'docs/handbook/papers/secret.mdx': guidance('secret', '', MEMBERS),
    'docs/handbook/papers/open.mdx': guidance('open'),
    'docs/clauses/hidden/1.0.0.mdx': clause('hidden', '1.0.0', '', MEMBERS),
    'docs/clauses/half/1.0.0.mdx': clause('half', '1.0.0'),
    'docs/clauses/half/2.0.0.mdx': clause('half', '2.0.0', '', MEMBERS),
  };
  return outline(transformed(remarkAudience, files, FILE, audience));
};

describe('remarkAudience, passages', () => {
  const body = 'A.\n\n:::member\nB.\n\n::::trainer\nC.\n::::\n\n:::\n\n:::note\nD.\n:::';

  test('takes out what is hidden and leaves no trace of it', () => {
    expect(built(':::member\nB.<Cite id="law" />\n:::\n\nA.')).toBe('paragraph\n   A.');
  });

  test('says of the rest whom it is for', () => {
    const nested = '::::member\nB.\n\n:::trainer\nC.\n:::\n::::';
    expect(built(nested, 'trainer')).toMatchInlineSnapshot(`
      "<Passage audience="member">
        paragraph
           B.
        <Passage audience="trainer">
          paragraph
             C."
    `);
    expect(built(nested, 'member')).toMatchInlineSnapshot(`
      "<Passage audience="member">
        paragraph
           B."
    `);
  });

  test('leaves other directives to Docusaurus', () => {
    expect(built(body, 'member')).toContain('containerDirective\n  paragraph\n     D.');
  });
});

describe('remarkAudience, links', () => {
  test('makes text of a link to a hidden page, without its address', () => {
    const text = built('See [the *secret*](/handbook/2026/papers/secret#part) first.');
    expect(text).toMatchInlineSnapshot(`
      "paragraph
         See 
        <HiddenPage audience="member">
           the 
          emphasis
             secret
          first."
    `);
    expect(text).not.toContain('/handbook/');
  });

  test('makes text of a link by reference, and takes its definition out', () => {
    const body =
      'See [the secret][s], [S] and [open].\n\n[s]: /handbook/2026/papers/secret\n[open]: /handbook/2026/papers/open';
    expect(built(body)).toMatchInlineSnapshot(`
      "paragraph
         See 
        <HiddenPage audience="member">
           the secret
         , 
        <HiddenPage audience="member">
           S
          and 
        linkReference
           open
         .
      definition /handbook/2026/papers/open"
    `);
  });

  test('hides the lasting address of a clause when no version of it is shown', () => {
    expect(built('[a](/clauses/hidden)')).not.toContain('/clauses/hidden');
    expect(built('[a](/clauses/half)')).toContain('link /clauses/half');
    expect(built('[a](/clauses/half/2.0.0)')).not.toContain('/clauses/half');
  });

  test('leaves links alone that lead to what the build has', () => {
    const body = '[a](/handbook/2026/papers/open) [b](https://example.org)';
    expect(built(body)).not.toContain('HiddenPage');
    expect(built('[a](/handbook/2026/papers/secret)', 'member')).toContain(
      'link /handbook/2026/papers/secret',
    );
  });
});

test('remarkAudience fails for a page that the build must not have', () => {
  const files = { [FILE]: guidance('a', 'Secret.', MEMBERS) };
  expect(() => transformed(remarkAudience, files, FILE)).toThrow(
    'This page is for the audience "member" and must not be in a build for "public". Exclude it in src/site/content.ts.',
  );
  expect(outline(transformed(remarkAudience, files, FILE, 'trainer'))).toContain('Secret.');
});
