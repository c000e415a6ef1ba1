import { createMatcher } from '@docusaurus/utils';
import { expect, test } from 'vitest';
import { createStore } from '../content/store';
import { clause } from '../content/testing/pages';
import { withSite } from '../content/testing/site';
import { sitemapOptions } from './sitemap';

const FILES = {
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0'),
  'docs/clauses/records/2.0.0.mdx': clause('records', '2.0.0'),
  'docs/clauses/conduct/1.0.0.mdx': clause('conduct', '1.0.0'),
};

test.each(['/', '/handbook/'])('the site map below %s has clauses by version alone', (baseUrl) => {
  const options = withSite(FILES, (dir) =>
    sitemapOptions(createStore(dir, 'public', false), baseUrl),
  );
  const isLeftOut = createMatcher(options.ignorePatterns ?? []);
  const leftOut = [
    'clauses',
    'clauses/records',
    'clauses/records/1.0.0',
    'clauses/records/2.0.0',
    'clauses/conduct',
    'clauses/conduct/1.0.0',
    'clauses/compare',
  ].filter((address) => isLeftOut(baseUrl + address));
  expect(leftOut).toEqual(['clauses/records', 'clauses/conduct']);
});
