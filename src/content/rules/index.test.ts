import { expect, test } from 'vitest';
import { guidance } from '../testing/pages';
import { corpusOf } from '../testing/site';
import { checkContent } from '.';

test('checkContent gives the faults of reading and of every rule', () => {
  const corpus = corpusOf({
    'docs/handbook/papers/a.mdx': guidance('b', '# One\n\n[x](/none) <Cite id="x" /> child porn', {
      review_by: '2026-02-01',
    }),
    'docs/handbook/papers/b.mdx': guidance('b', '{', { sources: undefined }),
    'docs/handbook/papers/c.mdx': 'Text.',
  });
  const context = { today: '2026-06-01', generatedAddresses: [], readFile: () => undefined };
  const rules = checkContent(corpus, context).map(({ rule }) => rule);
  expect([...new Set(rules)].sort()).toEqual([
    'broken-links',
    'clause-lock',
    'duplicate-ids',
    'file-names',
    'front-matter',
    'mdx-syntax',
    'review-dates',
    'structure',
    'unknown-ids',
    'wording',
  ]);
});
