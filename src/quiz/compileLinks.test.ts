import { expect, test } from 'vitest';
import { clause, guidance, lesson, course } from '../content/testing/pages';
import { corpusOf } from '../content/testing/site';
import { pageLinks } from './compileLinks';

const corpus = corpusOf({
  'docs/handbook/papers/one.mdx': guidance('one', '', { title: 'One' }),
  'versioned_docs/version-2016/papers/one.mdx': guidance('one', '', { title: 'One of 2016' }),
  'versioned_docs/version-2016/papers/old.mdx': guidance('old'),
  'docs/handbook/papers/secret.mdx': guidance('secret', '', { audience: 'member' }),
  'docs/clauses/rule/1.0.0.mdx': clause('rule', '1.0.0', '', { title: 'The rule' }),
  'docs/clauses/rule/1.1.0.mdx': clause('rule', '1.1.0', '', { title: 'The newer rule' }),
  'docs/training/basics/index.mdx': course('basics'),
  'docs/training/basics/first.mdx': lesson('first', 'basics', '', { title: 'First' }),
});
const find = pageLinks(corpus, (page) => page.data.audience === 'public');

test('finds the current page of a permanent id', () => {
  expect(find('one')).toEqual({ title: 'One', permalink: '/handbook/2026/papers/one' });
  expect(find('first')).toEqual({ title: 'First', permalink: '/training/basics/first' });
  expect(find('rule')).toEqual({ title: 'The newer rule', permalink: '/clauses/rule' });
});

test('finds nothing that the audience may not see, or that is only in an old edition', () => {
  expect(find('secret')).toBeUndefined();
  expect(find('old')).toBeUndefined();
  expect(find('nothing')).toBeUndefined();
});
