import { describe, expect, test } from 'vitest';
import { wordingHash } from '../clause/lock';
import type { Page } from './corpus';
import { describePage } from './describe';
import { clause, course, guidance, lesson, post } from './testing/pages';
import { corpusOf, pageIn } from './testing/site';

const changes = '{ what: Wording., why: Law., who: Drafters., by: At once. }';
const corpus = corpusOf({
  'docs/handbook/papers/a.mdx': guidance('a', '', { jurisdictions: '[EU]', title: 'New' }),
  'docs/handbook/papers/b.mdx': guidance('b', '', { audience: 'member' }),
  'docs/handbook/papers/hard.mdx': guidance('hard', '', { sensitive: 'true', notice: 'Abuse.' }),
  'docs/handbook/papers/soft.mdx': guidance('soft', '', { notice: 'Abuse.' }),
  'versioned_docs/version-2016/papers/a.mdx': guidance('a', '', { status: 'baseline' }),
  'versioned_docs/version-2016/papers/b.mdx': guidance('b', '', { status: 'baseline' }),
  'docs/clauses/records/1.0.0.mdx': clause('records', '1.0.0', '<Wording>Keep.</Wording>', {
    restates: '2016',
  }),
  'docs/clauses/records/2.0.0.mdx': clause('records', '2.0.0', '', { changes }),
  'docs/clauses/records/10.0.0.mdx': clause('records', '10.0.0', '', {
    changes,
    audience: 'member',
  }),
  'docs/training/basics/index.mdx': course('basics', { title: 'Basics' }),
  'docs/training/basics/one.mdx': lesson('one', 'basics', '', { title: 'One' }),
  'docs/training/basics/two.mdx': lesson('two', 'basics', '', { objectives: '[wait, act]' }),
  'blog/a.mdx': post('news'),
});
const all = () => true;
const isPublic = (page: Page) => page.data.audience === 'public';
const info = (file: string, shows = isPublic) => describePage(pageIn(corpus, file), corpus, shows);

describe('describePage', () => {
  test('gives a post its date and nothing of review', () => {
    expect(info('blog/a.mdx')).toEqual({
      id: 'news',
      kind: 'post',
      title: 'A title',
      description: 'A sentence of forty characters or more, for lists.',
      audience: 'public',
      published: '2026-01-01',
    });
  });

  test('gives a page of the handbook its review and its editions', () => {
    expect(info('docs/handbook/papers/a.mdx')).toEqual({
      id: 'a',
      kind: 'guidance',
      title: 'New',
      description: 'A sentence of forty characters or more, for lists.',
      audience: 'public',
      status: 'adopted',
      owner: 'Editors',
      lastReviewed: '2026-01-01',
      reviewBy: '2027-01-01',
      jurisdictions: ['EU'],
      edition: '2026',
      editions: [
        { id: '2026', status: 'current', permalink: '/handbook/2026/papers/a' },
        { id: '2016', status: 'baseline', permalink: '/handbook/2016/papers/a' },
      ],
    });
  });

  test('names the successor of a page of an old edition', () => {
    expect(info('versioned_docs/version-2016/papers/a.mdx')).toMatchObject({
      successor: { title: 'New', permalink: '/handbook/2026/papers/a' },
    });
  });

  test('says nothing of a successor that the build may not show', () => {
    const { editions, successor } = info('versioned_docs/version-2016/papers/b.mdx');
    expect(successor).toBeUndefined();
    expect(editions?.[0]).toEqual({ id: '2026', status: 'current' });
    expect(info('versioned_docs/version-2016/papers/b.mdx', all).successor?.permalink).toBe(
      '/handbook/2026/papers/b',
    );
  });

  test('carries a notice only where the page is sensitive', () => {
    expect(info('docs/handbook/papers/hard.mdx').notice).toBe('Abuse.');
    expect(info('docs/handbook/papers/soft.mdx')).not.toHaveProperty('notice');
  });

  test('gives the newest version of a clause what it changed, and all versions newest first', () => {
    const page = info('docs/clauses/records/10.0.0.mdx', all);
    expect(page).toMatchObject({ status: 'adopted', published: '2026-01-01' });
    expect(page).not.toHaveProperty('successor');
    expect(page.clause).toMatchObject({
      version: '10.0.0',
      latest: '10.0.0',
      changes: { what: 'Wording.', why: 'Law.', who: 'Drafters.', by: 'At once.' },
    });
    expect(page.clause?.versions.map(({ version }) => version)).toEqual([
      '10.0.0',
      '2.0.0',
      '1.0.0',
    ]);
  });

  test('calls an older version superseded, whatever its file says', () => {
    const page = info('docs/clauses/records/1.0.0.mdx');
    expect(page.status).toBe('superseded');
    expect(page.successor).toEqual({ title: 'A title', permalink: '/clauses/records' });
    expect(page.clause).toMatchObject({
      restates: '2016',
      material: true,
      wordingHash: wordingHash('<Wording>Keep.</Wording>'),
    });
  });

  test('says nothing of a version of a clause that the build may not show', () => {
    const page = info('docs/clauses/records/2.0.0.mdx');
    expect(page).toMatchObject({ status: 'adopted', clause: { latest: '2.0.0' } });
    expect(JSON.stringify(page)).not.toContain('10.0.0');
  });

  test('gives a course its objectives and lessons', () => {
    expect(info('docs/training/basics/index.mdx').course).toEqual({
      version: '1.0.0',
      duration: 60,
      objectives: ['Act.', 'Wait.'],
      lessons: [
        { title: 'One', permalink: '/training/basics/one', duration: 15 },
        { title: 'A title', permalink: '/training/basics/two', duration: 15 },
      ],
    });
  });

  test('gives a lesson its place in the course, and objectives in the order of the course', () => {
    expect(info('docs/training/basics/two.mdx').lesson).toEqual({
      course: { title: 'Basics', permalink: '/training/basics' },
      number: 2,
      of: 2,
      duration: 15,
      objectives: ['Act.', 'Wait.'],
    });
  });

  test('says nothing of a course that the build may not show', () => {
    const noCourse = (page: Page) => page.data.kind !== 'course';
    expect(info('docs/training/basics/two.mdx', noCourse)).not.toHaveProperty('lesson');
  });
});
