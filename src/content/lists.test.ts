import { describe, expect, test } from 'vitest';
import type { Corpus, Page } from './corpus';
import { isHandbookSection, latestClauses, lessonsOf, listEntries, listFile } from './lists';
import { clause, course, guidance, lesson } from './testing/pages';
import { corpusOf } from './testing/site';

const corpus = corpusOf({
  'docs/handbook/papers/index.mdx': guidance('papers'),
  'docs/handbook/papers/z.mdx': guidance('z', '', { sidebar_position: '1', title: 'Z' }),
  'docs/handbook/papers/b.mdx': guidance('b', '', { title: 'B' }),
  'docs/handbook/papers/a.mdx': guidance('a', '', { title: 'A' }),
  'docs/handbook/papers/m.mdx': guidance('m', '', { audience: 'member', sidebar_position: '2' }),
  'docs/handbook/aml/c.mdx': guidance('c'),
  'versioned_docs/version-2016/papers/z.mdx': guidance('z', '', { status: 'baseline' }),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', '', { title: 'Records' }),
  'docs/clauses/records/10.0.0.mdx': clause('records', '10.0.0', '', { audience: 'member' }),
  'docs/clauses/records/2.0.0.mdx': clause('records', '2.0.0', '', { title: 'Records' }),
  'docs/clauses/conduct/1.0.0.mdx': clause('conduct', '1.0.0', '', { title: 'Conduct' }),
  'docs/training/basics/index.mdx': course('basics', { lessons: '[two, gone, one, c]' }),
  'docs/training/basics/one.mdx': lesson('one', 'basics'),
  'docs/training/basics/two.mdx': lesson('two', 'basics'),
  'docs/training/other/three.mdx': lesson('three', 'other'),
});
const isPublic = (page: Page) => page.data.audience === 'public';
const all = () => true;
const addresses = (section: string, edition?: string, shows = isPublic, of: Corpus = corpus) =>
  listEntries(of, section, edition, shows).map(({ permalink }) => permalink);

describe('listEntries', () => {
  test('gives what a list shows of a page', () => {
    expect(listEntries(corpus, 'papers', '2016', all)).toEqual([
      {
        title: 'A title',
        description: 'A sentence of forty characters or more, for lists.',
        permalink: '/handbook/2016/papers/z',
      },
    ]);
  });

  test('gives the newest version of a clause', () => {
    expect(listEntries(corpus, 'clauses', undefined, all)).toContainEqual(
      expect.objectContaining({ permalink: '/clauses/records', version: '10.0.0' }),
    );
  });

  test('orders a section by position, then by title, without its own page', () => {
    expect(addresses('papers', '2026')).toEqual([
      '/handbook/2026/papers/z',
      '/handbook/2026/papers/a',
      '/handbook/2026/papers/b',
    ]);
  });

  test('leaves out what the build may not show', () => {
    expect(addresses('papers', '2026', all)).toContain('/handbook/2026/papers/m');
    expect(addresses('papers', '2026')).not.toContain('/handbook/2026/papers/m');
  });

  test('gives each clause once, at the address that does not change', () => {
    expect(addresses('clauses')).toEqual(['/clauses/conduct', '/clauses/records']);
  });

  test('gives courses, and the lessons of one in its order', () => {
    expect(addresses('training')).toEqual(['/training/basics']);
    expect(addresses('training/basics')).toEqual(['/training/basics/two', '/training/basics/one']);
    expect(addresses('training/none')).toEqual([]);
  });
});

test('latestClauses takes the newest version that may be shown, by number and not by name', () => {
  const versions = (pages: Page[]) => pages.map(({ permalink }) => permalink.slice(9));
  expect(versions(latestClauses(corpus))).toEqual(['records/10.0.0', 'conduct/1.0.0']);
  expect(versions(latestClauses(corpus, isPublic))).toEqual(['conduct/1.0.0', 'records/2.0.0']);
});

test('lessonsOf leaves out lessons of other courses and ids without a lesson', () => {
  expect(lessonsOf(corpus, 'basics').map(({ data }) => data.id)).toEqual(['two', 'one']);
  expect(lessonsOf(corpus, 'other')).toEqual([]);
});

test.each([
  ['papers', '2026', true, 'list-2026-papers.json'],
  ['clauses', undefined, false, 'list-clauses.json'],
  ['training', undefined, false, 'list-training.json'],
  ['training/basics', undefined, false, 'list-training--basics.json'],
])('the list of %s has a file of its own', (section, edition, isHandbook, file) => {
  expect(isHandbookSection(section)).toBe(isHandbook);
  expect(listFile(section, edition)).toBe(file);
});
