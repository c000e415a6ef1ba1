import { describe, expect, test } from 'vitest';
import { addressOf } from './address';

describe('addressOf', () => {
  test.each([
    ['docs/handbook/index.mdx', { permalink: '/handbook/2026', edition: '2026' }],
    [
      'docs/handbook/papers/index.mdx',
      { permalink: '/handbook/2026/papers', edition: '2026', section: 'papers' },
    ],
    [
      'docs/handbook/papers/terms.mdx',
      { permalink: '/handbook/2026/papers/terms', edition: '2026', section: 'papers' },
    ],
    [
      'versioned_docs/version-2016/papers/terms.mdx',
      { permalink: '/handbook/2016/papers/terms', edition: '2016', section: 'papers' },
    ],
    ['versioned_docs/version-2016/index.mdx', { permalink: '/handbook/2016', edition: '2016' }],
    ['docs/clauses/index.mdx', { permalink: '/clauses' }],
    ['docs/clauses/records/1.0.0.mdx', { permalink: '/clauses/records/1.0.0', section: 'records' }],
    ['docs/training/basics/index.mdx', { permalink: '/training/basics', section: 'basics' }],
    ['docs/training/basics/one.mdx', { permalink: '/training/basics/one', section: 'basics' }],
    ['src/pages/help.mdx', { permalink: '/help' }],
    ['src/pages/index.mdx', { permalink: '/' }],
  ])('publishes %s', (file, address) => {
    expect(addressOf(file, '2026')).toEqual(address);
  });

  test('publishes a post at its slug, whatever its file is called', () => {
    expect(addressOf('blog/2026-01-01-x.mdx', '2026', { slug: 'news' })).toEqual({
      permalink: '/blog/news',
    });
  });

  test.each(['docs/other/a.mdx', 'README.mdx', 'versioned_docs/a.mdx', 'xblog/a.mdx'])(
    'knows no address for %s',
    (file) => {
      expect(addressOf(file, '2026')).toBeUndefined();
    },
  );
});
